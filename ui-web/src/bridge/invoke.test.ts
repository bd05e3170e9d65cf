import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CommandError, failureOf, invoke } from './invoke';

beforeEach(() => vi.stubGlobal('window', globalThis));
afterEach(() => {
  clearMocks();
  vi.unstubAllGlobals();
});

test('the promise is the answer of the command', async () => {
  mockIPC((command, args) => ({ command, args }));

  const answer = await invoke('list_images', { dataset: 'a', offset: 0, limit: 200 });

  expect(answer).toEqual({
    command: 'list_images',
    args: { dataset: 'a', offset: 0, limit: 200 },
  });
});

test('a failure rejects with its kind, message and code', async () => {
  mockIPC(() => Promise.reject({ kind: 'NOT_FOUND', message: 'gone', code: 'AB1' }));

  const error = await invoke('show_dataset', { id: 'a' }).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(CommandError);
  expect(failureOf(error)).toEqual({ kind: 'NOT_FOUND', message: 'gone', code: 'AB1' });
});

test('an aborted call rejects with the reason of its signal', async () => {
  const abort = new AbortController();
  mockIPC(() => {
    abort.abort(new Error('scrolled away'));
    return Promise.reject({ kind: 'CANCELLED', message: 'cancelled', code: 'C' });
  });

  await expect(invoke('list_tasks', {}, { signal: abort.signal })).rejects.toThrow('scrolled away');
});
