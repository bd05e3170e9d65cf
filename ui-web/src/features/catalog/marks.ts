let marked: string | null = null;

/** Marks in the performance timeline when a dataset's first thumbnail is there. */
export function markFirstThumbnail(dataset: string, image: number): void {
  if (marked === dataset) return;
  marked = dataset;
  performance.mark('limner:first-thumbnail', { detail: { dataset, image } });
}

const LIST = 'limner:list-shown';

/** Marks when the list of a query takes the place of the one before. */
export function markList(query: string): void {
  performance.clearMarks(LIST);
  performance.mark(LIST, { detail: { query } });
}
