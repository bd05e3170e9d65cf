import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { goTo } from '../../app/public';
import type { Chosen, TagCounts } from '../../bridge/contract';
import { queryClient } from '../../bridge/queries';
import { useToasts } from '../../ui/toast';
import { canUndo, recentTag, toggleTag, undoLast } from './edits';

const chosen: Chosen = { dataset: 'd', view: 7, ranges: [{ from: 2, end: 5 }] };

let asked: [string, unknown][];
let counted: Promise<TagCounts>;

beforeEach(() => {
  vi.stubGlobal('window', globalThis);
  asked = [];
  counted = Promise.resolve({ chosen: 3, tags: [] });
  mockIPC((command, args) => {
    if (command === 'count_tags') return counted;
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

const changes = () =>
  asked.filter(([command]) => command === 'change_tags').map(([, args]) => args);
const lastToast = () => useToasts.getState().at(-1);

test('a tag is added to the images that were chosen, and the toast says to how many', async () => {
  await toggleTag(chosen, 'night');

  expect(changes()).toEqual([{ ...chosen, add: ['night'], remove: [] }]);
  expect(lastToast()?.title).toBe('“night” added to 3 images');
  expect(recentTag(0)).toBe('night');
});

test('a tag toggled before the images are counted is taken off them when all turn out to have it', async () => {
  let count: (counts: TagCounts) => void = () => {};
  counted = new Promise((resolve) => {
    count = resolve;
  });
  const toggled = toggleTag(chosen, 'night');

  expect(changes()).toEqual([]);
  count({ chosen: 3, tags: [{ name: 'night', images: 3 }] });
  await toggled;

  expect(changes()).toEqual([{ ...chosen, add: [], remove: ['night'] }]);
});

test('a tag is not changed when the images cannot be counted', async () => {
  counted = Promise.reject(new Error('no file'));
  await toggleTag(chosen, 'night');

  expect(changes()).toEqual([]);
  expect(lastToast()?.title).toBe('“night” could not be counted on the images');
});

test('the last edits are undone one after the other, the toast’s own at once', async () => {
  await toggleTag(chosen, 'night');
  await toggleTag(chosen, 'blurry');
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
  await toggleTag(chosen, 'night');

  goTo({ page: 'catalog', dataset: 'other' });
  expect(canUndo()).toBe(false);

  goTo({ page: 'catalog', dataset: 'd' });
  expect(canUndo()).toBe(true);
});
