import { currentRoute } from '../../app/public';
import type { Chosen } from '../../bridge/contract';
import { useCatalog } from './catalog';
import { type Ranges, span } from './ranges';

/** The images an action is about: the one in the viewer; in the grid those selected, else the one under the cursor. */
export function chosenNow(): Chosen | null {
  const route = currentRoute();
  const { list, selection } = useCatalog.getState();
  if (route.page === 'start' || !list) return null;
  const ranges = route.page === 'viewer' ? span(route.position, route.position) : inGrid(selection);
  if (ranges.length === 0) return null;
  return {
    dataset: route.dataset,
    view: list.view,
    ranges: ranges.map(({ start, end }) => ({ from: start, end })),
  };
}

function inGrid({ ranges, cursor }: { ranges: Ranges; cursor: number | null }): Ranges {
  return ranges.length > 0 || cursor === null ? ranges : span(cursor, cursor);
}
