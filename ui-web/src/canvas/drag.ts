import type { ScreenPoint } from './points';

/** A drag that moves the image: nothing is held, or the pointer was last seen somewhere. */
export type Drag =
  | { readonly state: 'idle' }
  | { readonly state: 'dragging'; readonly last: ScreenPoint };

export type DragEvent =
  | { readonly type: 'down' | 'move'; readonly at: ScreenPoint; readonly button: number }
  | { readonly type: 'up' };

export interface DragStep {
  readonly drag: Drag;
  readonly pan: { readonly dx: number; readonly dy: number } | null;
}

export const IDLE: Drag = { state: 'idle' };

const LEFT = 0;
const MIDDLE = 1;

/** What a pointer event does to a drag, and how far it moves the image. */
export function step(drag: Drag, event: DragEvent): DragStep {
  switch (event.type) {
    case 'down': {
      const holds = event.button === LEFT || event.button === MIDDLE;
      return { drag: holds ? { state: 'dragging', last: event.at } : drag, pan: null };
    }
    case 'move':
      if (drag.state === 'idle') return { drag, pan: null };
      return {
        drag: { state: 'dragging', last: event.at },
        pan: { dx: event.at.x - drag.last.x, dy: event.at.y - drag.last.y },
      };
    case 'up':
      return { drag: IDLE, pan: null };
  }
}
