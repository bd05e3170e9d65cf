import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { QueryProblem } from '../../bridge/contract';
import { queryClient } from '../../bridge/queries';
import { appliedQuery, applyQuery, applyTyped, typeQuery, useFilters } from './filters';

const PAUSE_MILLIS = 500;
const problem: QueryProblem = { start: 0, end: 6, message: 'there is no such field' };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
  mockIPC((_, args) => {
    const { text } = args as unknown as { text: string };
    return { problem: text.startsWith('colour') ? problem : null, completions: [] };
  });
});
afterEach(() => {
  useFilters.setState({ typed: {}, applied: {}, refused: null });
  queryClient.clear();
  clearMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a query is applied when typing stops, and not before', async () => {
  typeQuery('d', 'cla');
  await vi.advanceTimersByTimeAsync(100);
  typeQuery('d', 'class:car ');
  await vi.advanceTimersByTimeAsync(100);
  expect(appliedQuery('d')).toBe('');

  await vi.advanceTimersByTimeAsync(PAUSE_MILLIS);

  expect(appliedQuery('d')).toBe('class:car');
  expect(useFilters.getState().typed.d).toBe('class:car ');
});

test('a query that cannot be read leaves the last one, and says where', async () => {
  applyQuery('d', 'dog');

  typeQuery('d', 'colour:red');
  await vi.advanceTimersByTimeAsync(PAUSE_MILLIS);

  expect(appliedQuery('d')).toBe('dog');
  expect(useFilters.getState().refused).toEqual({ text: 'colour:red', problem });
});

test('whoever types on is not told what was wrong before', async () => {
  typeQuery('d', 'colour:red');
  await vi.advanceTimersByTimeAsync(PAUSE_MILLIS);

  typeQuery('d', 'colour:re');

  expect(useFilters.getState().refused).toBeNull();
});

test('what is applied at once is not applied again later over what came after', async () => {
  typeQuery('d', 'dog');
  await applyTyped('d');
  applyQuery('d', '');

  await vi.advanceTimersByTimeAsync(PAUSE_MILLIS);

  expect(appliedQuery('d')).toBe('');
});

test('every dataset has a query of its own', () => {
  applyQuery('a', 'dog');
  applyQuery('b', 'cat');
  applyQuery('a', '');

  expect(useFilters.getState().applied).toEqual({ b: 'cat' });
});
