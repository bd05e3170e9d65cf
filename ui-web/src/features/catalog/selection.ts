import { NOTHING, type Ranges, span, toggle, union } from './ranges';

/** What is selected, where the keyboard stands, and where a range being extended began. */
export interface Selection {
  readonly ranges: Ranges;
  readonly cursor: number | null;
  readonly anchor: number | null;
}

export interface Modifiers {
  readonly ctrl: boolean;
  readonly shift: boolean;
}

export const EMPTY: Selection = { ranges: NOTHING, cursor: null, anchor: null };

/** A click: plain selects one, Ctrl toggles one, Shift selects from the anchor, both add that range. */
export function click(before: Selection, position: number, { ctrl, shift }: Modifiers): Selection {
  if (shift) {
    const anchor = before.anchor ?? position;
    const added = span(anchor, position);
    return { ranges: ctrl ? union(before.ranges, added) : added, cursor: position, anchor };
  }
  const ranges = ctrl ? toggle(before.ranges, position) : span(position, position);
  return { ranges, cursor: position, anchor: position };
}

/** Moves the cursor by so many positions; the first key press lands on the first image on screen. */
export function move(
  before: Selection,
  by: number,
  total: number,
  { extend, from }: { readonly extend: boolean; readonly from: number },
): Selection {
  if (total === 0) return before;
  const target = before.cursor === null ? from : before.cursor + by;
  return click(before, clamp(target, total), { ctrl: false, shift: extend });
}

export function selectAll(before: Selection, total: number): Selection {
  return total === 0 ? EMPTY : { ...before, ranges: span(0, total - 1) };
}

/** Drops the selection but keeps the cursor where it is. */
export function clear(before: Selection): Selection {
  return { ...before, ranges: NOTHING };
}

function clamp(position: number, total: number): number {
  return Math.max(0, Math.min(total - 1, position));
}
