import { type KeyboardEvent, useRef, useState } from 'react';
import { barAfter } from './bars';

/** Makes bars one stop of the Tab key; the arrow keys go from bar to bar. */
export function useRoving(count: number) {
  const list = useRef<(HTMLElement & SVGElement) | null>(null);
  const [current, come] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = barAfter(event.key, Math.min(current, count - 1), count);
    if (next === null) return;
    event.preventDefault();
    const bars = list.current?.querySelectorAll<HTMLElement>('[aria-pressed]');
    bars?.[next]?.focus();
  };
  return {
    list: (element: Element | null) => {
      list.current = element as (HTMLElement & SVGElement) | null;
    },
    onKeyDown,
    come,
    tabIndex: (i: number) => (i === Math.min(current, count - 1) ? 0 : -1),
  };
}
