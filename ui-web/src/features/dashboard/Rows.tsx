import { scaleLinear } from '@visx/scale';
import { useState } from 'react';
import type { Bar } from '../../bridge/contract';
import { formatCount } from '../../ui/format';
import type { Pressable } from './Chart';
import styles from './Rows.module.css';
import { useRoving } from './useRoving';

interface Props {
  readonly bars: readonly Pressable[];
  readonly hasShapes: boolean;
  readonly onLook: (label: string | null) => void;
}

const MOST_AT_FIRST = 12;

/** Names with horizontal bars, one below the other; of classes, as long as they have shapes. */
export function Rows({ bars, hasShapes, onLook }: Props) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? bars : bars.slice(0, MOST_AT_FIRST);
  const roving = useRoving(shown.length);
  const lengthOf = ({ images, shapes }: Bar) => (hasShapes ? shapes : images);
  const most = Math.max(1, ...bars.map(({ bar }) => lengthOf(bar)));
  const share = scaleLinear<number>({ domain: [0, most], range: [0, 100] });
  return (
    <div data-shapes={hasShapes} className={styles.list}>
      {hasShapes && (
        <p className={styles.heads} aria-hidden>
          <span>images</span>
          <span>shapes</span>
        </p>
      )}
      <ul className={styles.rows} onKeyDown={roving.onKeyDown} ref={roving.list}>
        {shown.map(({ bar, name, description, isActive, press }, i) => (
          <li key={bar.query}>
            <button
              type="button"
              className={styles.row}
              tabIndex={roving.tabIndex(i)}
              aria-pressed={isActive}
              aria-label={`${name}: ${description}`}
              onClick={(event) => press(event.altKey)}
              onPointerEnter={() => onLook(name)}
              onPointerLeave={() => onLook(null)}
              onFocus={() => {
                roving.come(i);
                onLook(name);
              }}
              onBlur={() => onLook(null)}
            >
              <span className={styles.label}>{name}</span>
              <span className={styles.track}>
                {bar.images > 0 && (
                  <span className={styles.bar} style={{ width: `${share(lengthOf(bar))}%` }} />
                )}
              </span>
              <span className={styles.count}>{formatCount(bar.images)}</span>
              {hasShapes && <span className={styles.count}>{formatCount(bar.shapes)}</span>}
            </button>
          </li>
        ))}
      </ul>
      {bars.length > MOST_AT_FIRST && (
        <button type="button" className={styles.more} onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Show fewer' : `Show all ${formatCount(bars.length)}`}
        </button>
      )}
    </div>
  );
}
