import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { currentDataset, useRoute } from '../../app/public';
import { appliedQuery } from '../query';
import { type Anchor, TOP } from './anchor';
import { span } from './ranges';
import { EMPTY, type Selection } from './selection';

/** How the grid is laid out, for the keys that move by rows and screens. */
interface Screen {
  readonly columns: number;
  readonly rows: number;
  readonly total: number;
}

/** What the grid remembers of the dataset it shows. */
export interface Catalog {
  readonly dataset: string | null;
  /** The query whose images are shown; another that is wanted takes its place when they are there. */
  readonly query: string;
  /** The list Java last gave for it: its number, for changing many images at once, and its length. */
  readonly list: { readonly view: number; readonly total: number } | null;
  readonly selection: Selection;
  readonly anchor: Anchor;
  readonly captions: boolean;
  /** A position the grid is to bring on the screen when it can. */
  readonly toReveal: number | null;
  readonly screen: Screen;
}

const AT_FIRST: Catalog = {
  dataset: null,
  query: '',
  list: null,
  selection: EMPTY,
  anchor: TOP,
  captions: true,
  toReveal: null,
  screen: { columns: 1, rows: 1, total: 0 },
};

export const useCatalog = create(
  persist((): Catalog => AT_FIRST, {
    name: 'limner.catalog',
    storage: createJSONStorage(() => sessionStorage),
    partialize: ({ screen: _, list: __, ...kept }) => kept,
  }),
);

useRoute.subscribe(({ route }, { route: before }) => {
  if (route.page === 'start') return;
  enterDataset(route.dataset);
  // Back in the grid, the image that was shown is the one selected.
  if (route.page === 'catalog' && before.page === 'viewer' && before.dataset === route.dataset) {
    selectOnly(before.position);
  }
});

const shownAtFirst = currentDataset();
if (shownAtFirst !== null) enterDataset(shownAtFirst);

/** Starts at the top with nothing selected, unless the dataset is the one shown before. */
function enterDataset(dataset: string) {
  if (useCatalog.getState().dataset === dataset) return;
  const query = appliedQuery(dataset);
  useCatalog.setState({
    dataset,
    query,
    list: null,
    selection: EMPTY,
    anchor: TOP,
    toReveal: null,
  });
}

export function select(change: (before: Selection) => Selection): void {
  useCatalog.setState(({ selection }) => ({ selection: change(selection) }));
}

/** Changes the selection and brings the cursor on the screen. */
export function selectAndReveal(change: (before: Selection) => Selection): void {
  useCatalog.setState(({ selection }) => {
    const next = change(selection);
    return { selection: next, toReveal: next.cursor };
  });
}

export function selectOnly(position: number): void {
  const ranges = span(position, position);
  selectAndReveal(() => ({ ranges, cursor: position, anchor: position }));
}
