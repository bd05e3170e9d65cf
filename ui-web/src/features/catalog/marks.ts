let marked: string | null = null;

/** Marks in the performance timeline when a dataset's first thumbnail is there. */
export function markFirstThumbnail(dataset: string, image: number): void {
  if (marked === dataset) return;
  marked = dataset;
  performance.mark('limner:first-thumbnail', { detail: { dataset, image } });
}
