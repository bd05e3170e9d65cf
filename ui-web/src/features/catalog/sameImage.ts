import { currentRoute, goTo } from '../../app/public';
import type { ImagePage } from '../../bridge/contract';
import { invoke } from '../../bridge/invoke';
import { showFailure } from '../../ui/toast';
import { appliedQuery, useFilters } from '../query';
import { TOP } from './anchor';
import { useCatalog } from './catalog';
import { fetchImage, fetchPage, imageNow, type List, listNow, onArrival } from './images';
import { markList } from './marks';
import { count, NOTHING, span } from './ranges';
import { EMPTY, type Selection } from './selection';

/** So many pixels are above an image that is still shown in another list. */
const HEADROOM = 240;

/** Not among the images of a list. */
const NOWHERE = -1;

let wanted: List | null = null;

/** Shows another list as soon as it is there, at the image that was looked at; until then, the one before. */
async function showList(list: List): Promise<void> {
  const before = listNow(list.dataset);
  wanted = list;
  try {
    const [first, position] = await Promise.all([
      fetchPage(list, 0),
      fetchImageAtHand(before).then((image) => locate(list, image)),
    ]);
    if (position > 0) await fetchPage(list, position);
    if (wanted !== list || useCatalog.getState().dataset !== list.dataset) return;
    wanted = null;
    moveTo(position, first.total, { query: list.query, list: first });
  } catch (error) {
    showFailure('The filter could not be applied', error);
  }
}

/** The same list has become another: images came or went. Whoever looks at one goes on looking at it. */
async function stay(list: List, { view, total }: ImagePage): Promise<void> {
  const { selection, list: before } = useCatalog.getState();
  if (before?.view === view && before.total === total) return;
  const from = positionAtHand();
  const image = imageAtHand(list);
  useCatalog.setState({ list: { view, total } });
  if (!before) return;
  if (from === null || image === null) {
    if (total < before.total) useCatalog.setState({ selection: EMPTY });
    return;
  }
  const position = await locate(list, image).catch(() => from);
  const isSame = position === from && total === before.total;
  const now = useCatalog.getState();
  const isLate = now.selection !== selection || now.query !== list.query;
  if (isSame || isLate || positionAtHand() !== from) return;
  if (position === NOWHERE) return stepBack(from, total);
  lookAt(position);
  useCatalog.setState({ selection: moved(selection, position) });
}

function lookAt(position: number) {
  const route = currentRoute();
  if (route.page === 'viewer') goTo({ ...route, position });
}

/** The image is gone: what follows it is looked at next. */
function stepBack(from: number, total: number) {
  const route = currentRoute();
  const position = Math.max(0, Math.min(from, total - 1));
  useCatalog.setState({ selection: { ranges: NOTHING, cursor: position, anchor: position } });
  if (route.page !== 'viewer') return;
  goTo(total === 0 ? { page: 'catalog', dataset: route.dataset } : { ...route, position });
}

function moveTo(position: number, total: number, shown: { query: string; list: ImagePage }) {
  const route = currentRoute();
  const isThere = position !== NOWHERE;
  useCatalog.setState(({ selection }) => ({
    query: shown.query,
    list: { view: shown.list.view, total },
    selection: isThere ? moved(selection, position) : EMPTY,
    anchor: isThere ? { position, offset: -HEADROOM } : TOP,
    toReveal: null,
  }));
  markList(shown.query);
  if (route.page !== 'viewer') return;
  goTo(
    total === 0
      ? { page: 'catalog', dataset: route.dataset }
      : { ...route, position: Math.max(0, position) },
  );
}

/** One image that is selected stays so; of several nobody knows where they are now. */
function moved({ ranges, cursor }: Selection, position: number): Selection {
  const isOne = cursor !== null && count(ranges) === 1 && ranges[0]?.start === cursor;
  return {
    ranges: isOne ? span(position, position) : NOTHING,
    cursor: position,
    anchor: position,
  };
}

function positionAtHand(): number | null {
  const route = currentRoute();
  return route.page === 'viewer' ? route.position : useCatalog.getState().selection.cursor;
}

function imageAtHand(list: List): number | null {
  const position = positionAtHand();
  return position === null ? null : (imageNow(list, position)?.id ?? null);
}

/** The same, asked for when its page is no longer in memory. */
async function fetchImageAtHand(list: List): Promise<number | null> {
  const position = positionAtHand();
  return position === null ? null : ((await fetchImage(list, position))?.id ?? null);
}

async function locate({ dataset, query }: List, image: number | null): Promise<number> {
  if (image === null) return NOWHERE;
  return (await invoke('locate_image', { dataset, query, image })).position;
}

function showWanted() {
  const { dataset } = useCatalog.getState();
  if (dataset === null) return;
  const query = appliedQuery(dataset);
  const next = { dataset, query };
  if (query === useCatalog.getState().query) wanted = null;
  else if (wanted?.dataset !== dataset || wanted.query !== query) void showList(next);
}

/** Lets the grid and the viewer follow the query, and what becomes of the images it finds. */
export function followQuery(): () => void {
  const stops = [
    useFilters.subscribe(showWanted),
    onArrival((list, page) => {
      const { dataset, query } = useCatalog.getState();
      if (list.dataset === dataset && list.query === query) void stay(list, page);
    }),
  ];
  showWanted();
  return () => {
    for (const stop of stops) stop();
  };
}
