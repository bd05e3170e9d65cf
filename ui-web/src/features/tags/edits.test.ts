import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { goTo } from '../../app/public';
import type { Chosen } from '../../bridge/contract';
import { queryClient } from '../../bridge/queries';
import { useToasts } from '../../ui/toast';
import { canUndo, recentTag, toggleTag, undoLast } from './edits';
import type { Mark } from './marks';

const chosen: Chosen = { dataset: 'd', view: 7, ranges: [{ from: 2, end: 5 }] };
const unused: Mark = { tag: 'night', images: 0, state: 'none', isAdding: true, changes: 3 };

let asked: [string, unknown][];

beforeEach(() => {
  vi.stubGlobal('window', globalThis);
  asked = [];
  mockIPC((command, args) => {
    asked.push([command, args]);
    return command === 'change_tags' ? { edit: asked.length, images: 3 } : {};
  });
  goTo({ page: 'catalog', dataset: 'd' });
});
afterEach(() => {
  while (canUndo()) undoLast();
  goTo({ page: 'start' });
  useToasts.setState([], true);
  queryClient.clear();
  clearMocks();
  vi.unstubAllGlobals();
});

const lastToast = () => useToasts.getState().at(-1);

test('a tag is added to the images that were chosen, and the toast says to how many', async () => {
  await toggleTag(chosen, unused);

  expect(asked[0]).toEqual(['change_tags', { ...chosen, add: ['night'], remove: [] }]);
  expect(lastToast()?.title).toBe('“night” added to 3 images');
  expect(recentTag(0)).toBe('night');
});

test('the last edits are undone one after the other, the toast’s own at once', async () => {
  await toggleTag(chosen, unused);
  await toggleTag(chosen, { ...unused, isAdding: false });
  lastToast()?.action?.run();
  undoLast();

  const undone = asked.filter(([command]) => command === 'undo_tags');
  expect(undone.map(([, args]) => args)).toEqual([
    { dataset: 'd', edit: 2 },
    { dataset: 'd', edit: 1 },
  ]);
  expect(canUndo()).toBe(false);
});

test('an edit of another dataset is not undone here', async () => {
  await toggleTag(chosen, unused);

  goTo({ page: 'catalog', dataset: 'other' });
  expect(canUndo()).toBe(false);

  goTo({ page: 'catalog', dataset: 'd' });
  expect(canUndo()).toBe(true);
});
