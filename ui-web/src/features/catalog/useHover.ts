import { type PointerEvent, useRef, useState } from 'react';

const DELAY_MILLIS = 600;

interface Hovered {
  readonly position: number;
  readonly place: DOMRect;
}

/** The image the pointer has rested on for a moment, and where its cell is on the screen. */
export function useHover() {
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const waiting = useRef<{ position: number | null; timer: number }>({ position: null, timer: 0 });

  const leave = () => {
    clearTimeout(waiting.current.timer);
    waiting.current.position = null;
    setHovered(null);
  };

  const over = (event: PointerEvent, position: number | null) => {
    if (position === null || event.buttons !== 0) return leave();
    if (position === waiting.current.position) return;
    leave();
    const cell = (event.target as HTMLElement).closest('[data-position]');
    const show = () => cell && setHovered({ position, place: cell.getBoundingClientRect() });
    waiting.current = { position, timer: window.setTimeout(show, DELAY_MILLIS) };
  };

  return { hovered, over, leave };
}
