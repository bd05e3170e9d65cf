/** So many entries of a long list are asked for at once. */
export const PAGE = 200;

/** Pages nobody looks at leave memory after this. */
export const KEPT_MILLIS = 15_000;

/** A part of a list, by position, without its end. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** The numbers of the pages that hold a part of a list. */
export function pagesOf({ start, end }: Part): readonly number[] {
  const first = Math.floor(start / PAGE);
  const count = end > start ? Math.floor((end - 1) / PAGE) - first + 1 : 0;
  return Array.from({ length: count }, (_, i) => first + i);
}

/** Which part of a list its page of that number is, as commands want it. */
export function pageRequest(dataset: string, page: number) {
  return { dataset, offset: page * PAGE, limit: PAGE };
}
