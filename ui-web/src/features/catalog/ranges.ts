/** Positions from `start` up to but not including `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A set of positions as sorted ranges that neither overlap nor touch. */
export type Ranges = readonly Range[];

export const NOTHING: Ranges = [];

/** Every position from `a` to `b`, both included, in either order. */
export function span(a: number, b: number): Ranges {
  return [{ start: Math.min(a, b), end: Math.max(a, b) + 1 }];
}

export function has(ranges: Ranges, position: number): boolean {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (!range) return false;
    if (position < range.start) high = middle - 1;
    else if (position >= range.end) low = middle + 1;
    else return true;
  }
  return false;
}

export function count(ranges: Ranges): number {
  return ranges.reduce((sum, range) => sum + range.end - range.start, 0);
}

export function union(a: Ranges, b: Ranges): Ranges {
  const sorted = [...a, ...b].sort((x, y) => x.start - y.start);
  const merged: Range[] = [];
  for (const range of sorted) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else {
      merged.push(range);
    }
  }
  return merged;
}

export function difference(a: Ranges, b: Ranges): Ranges {
  let left: Range[] = [...a];
  for (const cut of b) {
    left = left.flatMap((range) =>
      [
        { start: range.start, end: Math.min(range.end, cut.start) },
        { start: Math.max(range.start, cut.end), end: range.end },
      ].filter((part) => part.start < part.end),
    );
  }
  return left;
}

export function toggle(ranges: Ranges, position: number): Ranges {
  const one = span(position, position);
  return has(ranges, position) ? difference(ranges, one) : union(ranges, one);
}
