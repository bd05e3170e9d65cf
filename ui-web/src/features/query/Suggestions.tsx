import { useEffect, useRef } from 'react';
import type { Completion } from '../../bridge/contract';
import { keepFocus } from '../../ui/focus';
import styles from './FilterField.module.css';

interface Props {
  readonly id: string;
  readonly shown: readonly Completion[];
  readonly active: number;
  readonly optionId: (i: number) => string;
  readonly onTake: (completion: Completion) => void;
}

/** What may follow in the query. The keyboard stays in the field. */
export function Suggestions({ id, shown, active, optionId, onTake }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label="Suggestions"
      className={styles.list}
      onMouseDown={keepFocus}
    >
      {shown.map((completion, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keyboard.
        // biome-ignore lint/a11y/useFocusableInteractive: the field points at it.
        <div
          key={completion.text}
          id={optionId(i)}
          role="option"
          aria-selected={i === active}
          className={styles.option}
          onClick={() => onTake(completion)}
        >
          <span className={styles.word}>{completion.text}</span>
          <span className={styles.detail}>{completion.detail}</span>
        </div>
      ))}
    </div>
  );
}
