import type { KeyboardEvent } from 'react';
import type { Pressable } from './Chart';
import styles from './Columns.module.css';

interface Props {
  readonly pressable: Pressable;
  /** The column's place, as high as the chart. */
  readonly place: { readonly x: number; readonly width: number; readonly height: number };
  /** Where the bar begins. */
  readonly top: number;
  readonly tabIndex: number;
  readonly onLook: (isLooked: boolean) => void;
}

const LEAST_HEIGHT = 2;

/** One bar; all of its column can be pressed, however low it is. */
export function Column({ pressable, place, top, tabIndex, onLook }: Props) {
  const { bar, name, description, isActive, press } = pressable;
  const height = bar.images === 0 ? 0 : Math.max(LEAST_HEIGHT, place.height - top);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press(event.altKey);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button in SVG.
    <g
      role="button"
      className={styles.column}
      tabIndex={tabIndex}
      aria-pressed={isActive}
      aria-label={`${name}: ${description}`}
      onClick={(event) => press(event.altKey)}
      onKeyDown={onKeyDown}
      onPointerEnter={() => onLook(true)}
      onPointerLeave={() => onLook(false)}
      onFocus={() => onLook(true)}
      onBlur={() => onLook(false)}
    >
      <rect className={styles.room} x={place.x} width={place.width} height={place.height} />
      <rect
        className={styles.bar}
        x={place.x}
        y={place.height - height}
        width={place.width}
        height={height}
        rx={1.5}
      />
    </g>
  );
}
