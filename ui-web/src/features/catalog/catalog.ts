import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { useRoute } from '../../app/public';
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
  readonly selection: Selection;
  readonly anchor: Anchor;
  readonly captions: boolean;
  /** A position the grid is to bring on the screen when it can. */
  readonly toReveal: number | null;
  readonly screen: Screen;
}

const AT_FIRST: Catalog = {
  dataset: null,
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
    partialize: ({ screen: _, ...kept }) => kept,
  }),
);

useRoute.subscribe(({ route }) => {
  if (route.page !== 'start') enterDataset(route.dataset);
});

/** Starts at the top with nothing selected, unless the dataset is the one shown before. */
function enterDataset(dataset: string) {
  if (useCatalog.getState().dataset === dataset) return;
  useCatalog.setState({ dataset, selection: EMPTY, anchor: TOP, toReveal: null });
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
