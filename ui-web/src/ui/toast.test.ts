import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CommandError } from '../bridge/invoke';
import { holdToasts, showFailure, showToast, textOf, useToasts } from './toast';

const A_WHILE_MILLIS = 10_000;

beforeEach(() => {
  vi.useFakeTimers();
  useToasts.setState([], true);
});
afterEach(() => {
  holdToasts(false);
  vi.useRealTimers();
});

const titles = () => useToasts.getState().map(({ title }) => title);

test('a failure says its reason, kind and code, and all of that is copied', () => {
  const failure = { kind: 'BAD_FILE', message: 'a.zip: cut off', code: 'K3F' } as const;

  showFailure('a.zip could not be opened', new CommandError(failure));

  const [toast] = useToasts.getState();
  expect(toast && textOf(toast)).toBe(
    'a.zip could not be opened\na.zip: cut off\nDamaged file · K3F',
  );
});

test('what was cancelled is no failure', () => {
  showFailure('x', new CommandError({ kind: 'CANCELLED', message: 'Cancelled', code: '1' }));

  expect(titles()).toEqual([]);
});

test('a toast goes away after a while, but not while it is read', () => {
  showToast('photos removed from the list');
  holdToasts(true);
  vi.advanceTimersByTime(A_WHILE_MILLIS);
  expect(titles()).toEqual(['photos removed from the list']);

  holdToasts(false);
  vi.advanceTimersByTime(A_WHILE_MILLIS);
  expect(titles()).toEqual([]);
});

test('the same words are said once, and at most four things at a time', () => {
  for (const title of ['a', 'b', 'c', 'a', 'd', 'e']) showToast(title);

  expect(titles()).toEqual(['c', 'a', 'd', 'e']);
});
