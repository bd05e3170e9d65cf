import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Settings } from '../../bridge/contract';
import { queryClient } from '../../bridge/queries';
import { changeSettings, currentSettings } from './settings';

const saved: Settings = { theme: 'DARK', thumbnailSize: 96 };
const LATER_MILLIS = 5_000;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  queryClient.clear();
  clearMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Answers `load_settings` with this, and remembers what was stored. */
function disk(load: () => Promise<Settings>): readonly unknown[] {
  const stored: unknown[] = [];
  mockIPC((command, args) => {
    if (command === 'load_settings') return load();
    stored.push(args);
    return null;
  });
  return stored;
}

test('a change before the settings are read leaves the others as they are saved', async () => {
  const stored = disk(async () => saved);

  changeSettings({ thumbnailSize: 176 });
  await vi.advanceTimersByTimeAsync(LATER_MILLIS);

  expect(stored).toEqual([{ theme: 'DARK', thumbnailSize: 176 }]);
});

test('settings that cannot be read are not written over', async () => {
  const stored = disk(() => Promise.reject({ kind: 'IO', message: 'locked', code: 'X' }));

  changeSettings({ thumbnailSize: 176 });
  await vi.advanceTimersByTimeAsync(LATER_MILLIS);

  expect(stored).toEqual([]);
});

test('several changes show at once and are stored once', async () => {
  const stored = disk(async () => saved);
  changeSettings({ thumbnailSize: 112 });
  await vi.advanceTimersByTimeAsync(0);

  changeSettings({ thumbnailSize: 128 });

  expect(currentSettings()).toEqual({ theme: 'DARK', thumbnailSize: 128 });
  await vi.advanceTimersByTimeAsync(LATER_MILLIS);
  expect(stored).toEqual([{ theme: 'DARK', thumbnailSize: 128 }]);
});
