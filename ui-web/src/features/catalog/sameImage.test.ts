import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { currentRoute, goTo } from '../../app/public';
import type { ImageEntry, ListImages, LocateImage } from '../../bridge/contract';
import { queryClient } from '../../bridge/queries';
import { applyQuery } from '../query';
import { select, selectOnly, useCatalog } from './catalog';
import { fetchPage } from './images';
import { span } from './ranges';
import { followQuery } from './sameImage';

const known = {
  split: null,
  shapes: null,
  path: '',
  bytes: 1,
  modified: 0,
  version: 1,
  format: null,
  tags: [],
  problem: null,
};

function entry(id: number, position: number): ImageEntry {
  return { ...known, id, position, width: 1, height: 1, orientation: 1 };
}

/** The images each query finds. */
let found: Record<string, readonly number[]>;
let view: number;
let stop: () => void;

beforeEach(() => {
  vi.stubGlobal('window', globalThis);
  found = { '': [1, 2, 3, 4], even: [2, 4], none: [] };
  view = 1;
  mockIPC((command, args) => {
    const { query } = args as unknown as ListImages & LocateImage;
    const ids = found[query ?? ''] ?? [];
    if (command === 'list_images') {
      return { images: ids.map(entry), total: ids.length, view: view + (query ?? '').length };
    }
    const { image } = args as unknown as LocateImage;
    return { position: ids.indexOf(image) };
  });
  stop = followQuery();
  goTo({ page: 'catalog', dataset: 'd' });
});
afterEach(() => {
  stop();
  applyQuery('d', '');
  goTo({ page: 'start' });
  useCatalog.setState({ dataset: null, query: '', list: null });
  queryClient.clear();
  clearMocks();
  vi.unstubAllGlobals();
});

const all = { dataset: 'd', query: '' };
const cursor = () => useCatalog.getState().selection.cursor;
const shows = (query: string) => vi.waitFor(() => expect(useCatalog.getState().query).toBe(query));

test('the image under the cursor stays selected in another list that has it', async () => {
  await fetchPage(all, 0);
  selectOnly(3);

  applyQuery('d', 'even');
  await shows('even');

  expect(cursor()).toBe(1);
  expect(useCatalog.getState().selection.ranges).toEqual(span(1, 1));
  expect(useCatalog.getState().list).toEqual({ view: 5, total: 2 });
});

test('nothing is selected where the image is not', async () => {
  await fetchPage(all, 0);
  selectOnly(2);

  applyQuery('d', 'even');
  await shows('even');

  expect(useCatalog.getState().selection.ranges).toEqual([]);
  expect(cursor()).toBeNull();
});

test('the viewer goes on showing its image in another list, and leaves when there is none', async () => {
  await fetchPage(all, 0);
  goTo({ page: 'viewer', dataset: 'd', position: 3 });

  applyQuery('d', 'even');
  await shows('even');
  expect(currentRoute()).toEqual({ page: 'viewer', dataset: 'd', position: 1 });

  applyQuery('d', 'none');
  await shows('none');
  expect(currentRoute()).toEqual({ page: 'catalog', dataset: 'd' });
});

test('only the last of several queries is shown', async () => {
  applyQuery('d', 'even');
  applyQuery('d', 'none');
  applyQuery('d', '');
  await new Promise((resolve) => setTimeout(resolve, 20));

  expect(useCatalog.getState().query).toBe('');
});

test('images that are added before it move the cursor with its image', async () => {
  await fetchPage(all, 0);
  selectOnly(1);

  found[''] = [1, 9, 2, 3, 4];
  view = 2;
  await queryClient.refetchQueries({ queryKey: ['list_images'], type: 'all' });
  await vi.waitFor(() => expect(cursor()).toBe(2));

  expect(useCatalog.getState().selection.ranges).toEqual(span(2, 2));
});

test('when the image in the viewer is gone, the next one is shown', async () => {
  await fetchPage(all, 0);
  goTo({ page: 'viewer', dataset: 'd', position: 3 });

  found[''] = [1, 2, 3];
  view = 2;
  await queryClient.refetchQueries({ queryKey: ['list_images'], type: 'all' });

  await vi.waitFor(() =>
    expect(currentRoute()).toEqual({ page: 'viewer', dataset: 'd', position: 2 }),
  );
});

test('a selection of several stays while the list is the same', async () => {
  await fetchPage(all, 0);
  selectOnly(0);
  select((before) => ({ ...before, ranges: span(0, 2) }));

  view = 2;
  await queryClient.refetchQueries({ queryKey: ['list_images'], type: 'all' });
  await vi.waitFor(() => expect(useCatalog.getState().list?.view).toBe(2));

  expect(useCatalog.getState().selection.ranges).toEqual(span(0, 2));
});
