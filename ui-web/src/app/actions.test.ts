import { expect, test } from 'vitest';
import type { Action } from './action';
import { conflicts } from './conflicts';

const nothing = () => {};

function action(id: string, shortcut: string, when?: Action['when']): Action {
  return { id, title: id, group: 'Go', shortcuts: [shortcut], run: nothing, ...(when && { when }) };
}

test('two actions with one shortcut on one page are in conflict, however it is written', () => {
  const found = conflicts([action('a', 'Ctrl+Shift+O'), action('b', 'Shift+Ctrl+O', ['viewer'])]);

  expect(found).toEqual(['ctrl+shift+o on viewer: a and b']);
});

test('one shortcut may mean different things on different pages', () => {
  expect(conflicts([action('a', '1', ['catalog']), action('b', '1', ['viewer'])])).toEqual([]);
});

test('the actions of the program are not in conflict, and every id is used once', async () => {
  const { actions } = await import('./actions');

  expect(conflicts(actions)).toEqual([]);
  expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
});
