import { afterEach, expect, test } from 'vitest';
import { aboutQuery } from '../bridge/about';
import { queryClient } from '../bridge/queries';
import { type Action, shortcutsOf } from './action';
import type { Page } from './route';
import { chord } from './shortcut';

afterEach(() => queryClient.clear());

const PAGES: readonly Page[] = ['start', 'catalog', 'viewer'];

/** Every shortcut that two actions claim on one page, as a sentence. */
function conflicts(actions: readonly Action[]): readonly string[] {
  return PAGES.flatMap((page) => {
    const owners = new Map<string, string>();
    const found: string[] = [];
    for (const { id, shortcuts = [], when = PAGES } of actions) {
      if (!when.includes(page)) continue;
      for (const key of shortcuts.map(chord)) {
        const owner = owners.get(key);
        if (owner) found.push(`${key} on ${page}: ${owner} and ${id}`);
        owners.set(key, id);
      }
    }
    return found;
  });
}

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
}, 20_000);

test('keys that a browser keeps to itself are the window’s only', () => {
  const close = { ...action('close', 'Ctrl+W'), keysInWindowOnly: true };
  const about = { version: '1', java: '25', os: 'Linux', workspace: '/w' };

  queryClient.setQueryData(aboutQuery.queryKey, { ...about, door: 'BROWSER' });
  expect(shortcutsOf(close)).toEqual([]);

  queryClient.setQueryData(aboutQuery.queryKey, { ...about, door: 'WINDOW' });
  expect(shortcutsOf(close)).toEqual(['Ctrl+W']);
});
