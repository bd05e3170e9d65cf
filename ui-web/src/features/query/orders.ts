import { type Sort, sortOf, withSort } from './text';

/** Something to sort by, and what its two directions are called. */
export interface Order {
  readonly by: string;
  readonly title: string;
  readonly ascending: string;
  readonly descending: string;
  /** The direction that is wanted more often. */
  readonly isDescending: boolean;
}

const SIZES = { ascending: 'Smallest First', descending: 'Largest First', isDescending: true };

export const ORDERS: readonly Order[] = [
  { by: 'name', title: 'Name', ascending: 'A to Z', descending: 'Z to A', isDescending: false },
  {
    by: 'date',
    title: 'Date',
    ascending: 'Oldest First',
    descending: 'Newest First',
    isDescending: true,
  },
  { by: 'bytes', title: 'File Size', ...SIZES },
  { by: 'width', title: 'Width', ...SIZES },
  { by: 'megapixels', title: 'Megapixels', ...SIZES },
  {
    by: 'aspect',
    title: 'Aspect Ratio',
    ascending: 'Tallest First',
    descending: 'Widest First',
    isDescending: true,
  },
  {
    by: 'shapes',
    title: 'Shapes',
    ascending: 'Fewest First',
    descending: 'Most First',
    isDescending: true,
  },
];

/** What a query is sorted by; something that no menu knows, as it is written. */
export function orderOf(query: string): Sort & Order {
  const sort = sortOf(query);
  const known = ORDERS.find(({ by }) => by === sort.by);
  return { ...(known ?? { title: sort.by, ...SIZES }), ...sort };
}

/** The query sorted by something else, in the direction mostly wanted; by the same, the other way round. */
export function sortedBy(query: string, { by, isDescending }: Order): string {
  const now = sortOf(query);
  return withSort(query, { by, isDescending: now.by === by ? !now.isDescending : isDescending });
}
