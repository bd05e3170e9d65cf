import { clampTop, type Geometry, rowAt, rowOf, topOfRow } from './geometry';

/** The image at the top left of the screen, and how many pixels of its row are above the edge. */
export interface Anchor {
  readonly position: number;
  readonly offset: number;
}

export const TOP: Anchor = { position: 0, offset: 0 };

export function anchorAt(geometry: Geometry, top: number): Anchor {
  const row = rowAt(geometry, top);
  if (row <= 0) return { position: 0, offset: top };
  return { position: row * geometry.columns, offset: top - topOfRow(geometry, row) };
}

export function topOfAnchor(geometry: Geometry, { position, offset }: Anchor): number {
  if (position === 0) return clampTop(geometry, offset);
  return clampTop(geometry, topOfRow(geometry, rowOf(geometry, position)) + offset);
}
