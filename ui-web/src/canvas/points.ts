/** A point in CSS pixels, from the canvas's top left. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
  readonly screen: unique symbol;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function screenPoint(x: number, y: number): ScreenPoint {
  return { x, y } as ScreenPoint;
}
