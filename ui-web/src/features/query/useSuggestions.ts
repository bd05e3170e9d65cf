import { type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Completion } from '../../bridge/contract';
import { applyTyped, typeQuery } from './filters';
import { complete, useCompletions } from './help';

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  preventDefault(): void;
}

/** What may follow in a field with a query: which of it is shown, highlighted, and taken by which key. */
export function useSuggestions(
  dataset: string,
  text: string,
  field: RefObject<HTMLInputElement | null>,
) {
  const [caret, setCaret] = useState<number | null>(null);
  const [isDismissed, setDismissed] = useState(false);
  const [highlighted, highlight] = useState<string | null>(null);
  const all = useCompletions(dataset, text, caret);
  const shown = isDismissed || caret === null ? [] : all;
  const active = shown.findIndex((completion) => completion.text === highlighted);

  const type = (next: string, at: number | null) => {
    typeQuery(dataset, next);
    setCaret(at);
    setDismissed(false);
    highlight(null);
  };

  const take = (completion: Completion | undefined) => {
    if (!completion) return;
    const next = complete(text, completion);
    flushSync(() => type(next.text, next.caret));
    field.current?.setSelectionRange(next.caret, next.caret);
  };

  const move = (by: number) => {
    if (shown.length === 0) return setDismissed(false);
    // One place more than there are entries: none is highlighted there.
    const places = shown.length + 1;
    const next = ((active + 1 + by + places) % places) - 1;
    highlight(shown[next]?.text ?? null);
  };

  const leave = () => {
    if (shown.length > 0) setDismissed(true);
    else field.current?.blur();
  };

  const enter = () => {
    if (shown[active]) return take(shown[active]);
    setDismissed(true);
    applyTyped(dataset);
  };

  const onKeyDown = (event: Pressed) => {
    const act = actionOf(event);
    if (!act) return;
    event.preventDefault();
    act();
  };

  const actionOf = ({ key, ctrlKey }: Pressed): (() => void) | null => {
    switch (key) {
      case 'ArrowDown':
        return () => move(1);
      case 'ArrowUp':
        return () => move(-1);
      case 'Enter':
        return enter;
      case 'Escape':
        return leave;
      case 'Tab':
        return shown.length > 0 ? () => take(shown[Math.max(0, active)]) : null;
      case 'f':
        return ctrlKey ? () => field.current?.select() : null;
      default:
        return null;
    }
  };

  return {
    shown,
    active,
    caret,
    type,
    take,
    onKeyDown,
    moveCaret: setCaret,
    /** The keyboard went elsewhere. */
    close() {
      setCaret(null);
      setDismissed(false);
    },
  };
}
