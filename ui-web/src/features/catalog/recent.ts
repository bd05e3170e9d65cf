const MOST = 800;

const kept = new Map<string, HTMLImageElement>();

/** Thumbnails lately on the screen. Holding their elements keeps their bytes, so that scrolling back does not flash. */
export const recent = {
  has: (address: string): boolean => kept.has(address),
  keep(address: string, element: HTMLImageElement): void {
    kept.delete(address);
    kept.set(address, element);
    const oldest = kept.keys().next().value;
    if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  },
};
