import { type ScreenPoint, type Size, screenPoint } from './points';

export const MAX_SCALE = 64;

/** Small images are not blown up further than this to fit the screen. */
const MAX_FIT_SCALE = 4;

/** Quarter turns clockwise. */
export type Turns = 0 | 1 | 2 | 3;

/** How somebody looks at an image: fitted to the screen, or at a scale with the turned image's corner at x, y. */
export type View =
  | { readonly kind: 'fit'; readonly turns: Turns }
  | {
      readonly kind: 'free';
      readonly turns: Turns;
      readonly scale: number;
      readonly x: number;
      readonly y: number;
    };

/** An image and the screen it is shown on. */
export interface Stage {
  readonly image: Size;
  readonly screen: Size;
}

/** Where the turned image lies on the screen: its top left corner, and CSS pixels per image pixel. */
export interface Placement {
  readonly turns: Turns;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export const FIT: View = { kind: 'fit', turns: 0 };

export function place(view: View, stage: Stage): Placement {
  const scale = view.kind === 'fit' ? fitScale(view, stage) : view.scale;
  const { width, height } = turned(stage.image, view.turns);
  const { screen } = stage;
  const at = view.kind === 'fit' ? { x: 0, y: 0 } : view;
  return {
    turns: view.turns,
    scale,
    x: inside(at.x, width * scale, screen.width),
    y: inside(at.y, height * scale, screen.height),
  };
}

/** Changes the scale so that the image point under `at` stays there, as far as the edges allow. */
export function zoomTo(view: View, stage: Stage, at: ScreenPoint, wanted: number): View {
  const from = place(view, stage);
  const smallest = Math.min(1, fitScale(view, stage)) / 2;
  const scale = Math.max(smallest, Math.min(MAX_SCALE, wanted));
  const ratio = scale / from.scale;
  const x = at.x - (at.x - from.x) * ratio;
  const y = at.y - (at.y - from.y) * ratio;
  return held({ kind: 'free', turns: view.turns, scale, x, y }, stage);
}

export function zoomBy(view: View, stage: Stage, at: ScreenPoint, factor: number): View {
  return zoomTo(view, stage, at, place(view, stage).scale * factor);
}

export function panBy(view: View, stage: Stage, dx: number, dy: number): View {
  const from = place(view, stage);
  return held({ kind: 'free', ...from, x: from.x + dx, y: from.y + dy }, stage);
}

/** Turns the image a quarter clockwise and fits it again. */
export function turn(view: View): View {
  return { kind: 'fit', turns: ((view.turns + 1) % 4) as Turns };
}

export function centre({ width, height }: Size): ScreenPoint {
  return screenPoint(width / 2, height / 2);
}

function held(view: View, stage: Stage): View {
  return { kind: 'free', ...place(view, stage) };
}

function fitScale(view: View, { image, screen }: Stage): number {
  const { width, height } = turned(image, view.turns);
  return Math.min(MAX_FIT_SCALE, screen.width / width, screen.height / height);
}

/** Centres what is smaller than the screen, and keeps what is larger from leaving its edges. */
function inside(at: number, length: number, screen: number): number {
  if (length <= screen) return (screen - length) / 2;
  return Math.min(0, Math.max(screen - length, at));
}

function turned({ width, height }: Size, turns: Turns): Size {
  return turns % 2 === 0 ? { width, height } : { width: height, height: width };
}
