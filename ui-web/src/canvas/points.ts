interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point in upright image pixels, from the image's top left. */
export type ImagePoint = Point & { readonly space: unique symbol };

/** A point in CSS pixels, from the canvas's top left. */
export type ScreenPoint = Point & { readonly screen: unique symbol };

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function imagePoint(x: number, y: number): ImagePoint {
  return { x, y } as ImagePoint;
}

export function screenPoint(x: number, y: number): ScreenPoint {
  return { x, y } as ScreenPoint;
}
