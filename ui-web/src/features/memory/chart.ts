/** A value of one moment, by the number of its reading. */
export interface Point {
  readonly number: number;
  readonly value: number;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  /** How many readings fill the width. */
  readonly length: number;
  readonly max: number;
}

/** The outline of the values as an SVG path, the newest at the right edge. */
export function linePath(points: readonly Point[], frame: Frame): string {
  return points.map((point, i) => `${i === 0 ? 'M' : 'L'}${at(point, points, frame)}`).join('');
}

/** The same, closed along the bottom. */
export function areaPath(points: readonly Point[], frame: Frame): string {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return '';
  const left = x(first, last, frame);
  return `${linePath(points, frame)}L${frame.width} ${frame.height}L${left} ${frame.height}Z`;
}

function at(point: Point, points: readonly Point[], frame: Frame): string {
  const share = frame.max > 0 ? Math.min(1, point.value / frame.max) : 0;
  const y = round(frame.height * (1 - share));
  return `${x(point, points.at(-1) ?? point, frame)} ${y}`;
}

function x({ number }: Point, last: Point, { width, length }: Frame): number {
  return round(width - ((last.number - number) * width) / (length - 1));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The next round number above a value: 1, 2 or 5 times a power of ten; the chart's scale keeps still. */
export function niceCeiling(value: number): number {
  if (value <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= value) ?? 10;
  return step * power;
}
