/** The tallest track the browser is asked for; Chromium cuts elements at about 33 million pixels. */
export const MAX_TRACK = 16_000_000;

export const GAP = 8;
const MARGIN = 12;
const CAPTION = 38;
const SMALLEST_WITH_CAPTION = 112;

/** What decides where every cell lies: the pane, the thumbnails' side, and how many images. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly captions: boolean;
  readonly total: number;
}

/**
 * Where the cells of a grid lie. Content pixels count from the top of all rows; the track is what
 * the scroll bar moves over, the same length until the content is taller than MAX_TRACK.
 */
export interface Geometry {
  readonly columns: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly rowHeight: number;
  readonly rows: number;
  readonly height: number;
  readonly contentHeight: number;
  readonly trackHeight: number;
  readonly captions: boolean;
}

export function geometryOf({ width, height, size, captions, total }: Layout): Geometry {
  const room = Math.max(size, width - 2 * MARGIN);
  const columns = Math.max(1, Math.floor((room + GAP) / (size + GAP)));
  const cellWidth = Math.floor((room - (columns - 1) * GAP) / columns);
  const captioned = captions && size >= SMALLEST_WITH_CAPTION;
  const cellHeight = size + (captioned ? CAPTION : 0);
  const rowHeight = cellHeight + GAP;
  const rows = Math.ceil(total / columns);
  const contentHeight = rows === 0 ? 0 : rows * rowHeight - GAP + 2 * MARGIN;
  return {
    columns,
    cellWidth,
    cellHeight,
    rowHeight,
    rows,
    height,
    contentHeight,
    trackHeight: Math.min(contentHeight, MAX_TRACK),
    captions: captioned,
  };
}

/** The whole numbers from `start` up to but not including `end`. */
export function numbers(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
}

export function rowOf({ columns }: Geometry, position: number): number {
  return Math.floor(position / columns);
}

export function topOfRow({ rowHeight }: Geometry, row: number): number {
  return MARGIN + row * rowHeight;
}

export function leftOfColumn({ cellWidth }: Geometry, column: number): number {
  return MARGIN + column * (cellWidth + GAP);
}

/** The first row at least partly below `top`. */
export function rowAt({ rowHeight, rows }: Geometry, top: number): number {
  return Math.max(0, Math.min(rows - 1, Math.floor((top - MARGIN + GAP) / rowHeight)));
}

/** How many whole rows fit on the screen, at least one. */
export function rowsPerScreen({ height, rowHeight }: Geometry): number {
  return Math.max(1, Math.floor(height / rowHeight));
}

/** Rows from `start` up to but not including `end`. */
export interface Rows {
  readonly start: number;
  readonly end: number;
}

/** The rows at least partly on the screen. */
export function rowsShown(geometry: Geometry, top: number): Rows {
  if (geometry.rows === 0) return { start: 0, end: 0 };
  return { start: rowAt(geometry, top), end: rowAt(geometry, top + geometry.height) + 1 };
}

/** Those rows and so many more above and below. */
export function rowsAround({ rows }: Geometry, { start, end }: Rows, more: number): Rows {
  return { start: Math.max(0, start - more), end: Math.min(rows, end + more) };
}

/** The rows from the screen's first one on, then those above it: pictures are asked for in this order. */
export function rowsInOrderOfNeed({ start, end }: Rows, first: number): readonly number[] {
  return [...numbers(first, end), ...numbers(start, first)];
}

export function clampTop({ contentHeight, height }: Geometry, top: number): number {
  return Math.max(0, Math.min(top, contentHeight - height));
}

/** The content pixel at the top of the pane when the scroll bar stands at `trackTop`. */
export function contentTop(geometry: Geometry, trackTop: number): number {
  return clampTop(geometry, trackTop * scaleOf(geometry));
}

/** Where the scroll bar stands when that content pixel is at the top of the pane. */
export function trackTop(geometry: Geometry, top: number): number {
  return clampTop(geometry, top) / scaleOf(geometry);
}

/** The top that shows a position: the nearest one when it is within a screen, else with it in the middle. */
export function topToShow(geometry: Geometry, position: number, top: number): number {
  const nearest = topToReveal(geometry, position, top);
  if (Math.abs(nearest - top) <= geometry.height) return nearest;
  const start = topOfRow(geometry, rowOf(geometry, position));
  return clampTop(geometry, start - (geometry.height - geometry.cellHeight) / 2);
}

/** The nearest top at which the whole row of that position is on the screen. */
export function topToReveal(geometry: Geometry, position: number, top: number): number {
  const start = topOfRow(geometry, rowOf(geometry, position));
  const end = start + geometry.cellHeight;
  if (start - MARGIN < top) return clampTop(geometry, start - MARGIN);
  if (end + MARGIN > top + geometry.height) {
    return clampTop(geometry, end + MARGIN - geometry.height);
  }
  return top;
}

function scaleOf({ contentHeight, trackHeight, height }: Geometry): number {
  return contentHeight > trackHeight ? (contentHeight - height) / (trackHeight - height) : 1;
}
