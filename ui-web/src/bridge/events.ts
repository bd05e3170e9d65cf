import { listen as listenTo } from '@tauri-apps/api/event';
import type { Events as JavaEvents } from './contract';

interface Drag {
  readonly paths: readonly string[];
  readonly position: { readonly x: number; readonly y: number };
}

/** Every event Java or the door pushes, by name. */
export interface Events extends JavaEvents {
  'tauri://drag-enter': Drag;
  'tauri://drag-over': Drag;
  'tauri://drag-drop': Drag;
  'tauri://drag-leave': null;
}

/** Calls back on every event of that name until the returned function is called. */
export function listen<E extends keyof Events>(
  event: E,
  onEvent: (payload: Events[E]) => void,
): () => void {
  const stop = listenTo<Events[E]>(event, (received) => onEvent(received.payload));
  return () => {
    stop.then((unlisten) => unlisten());
  };
}

/** Waits until the door's stream of events stands. */
export async function eventsArrive(): Promise<void> {
  const stop = await listenTo('open', () => {});
  stop();
}
