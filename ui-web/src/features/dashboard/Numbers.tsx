import type { Statistics } from '../../bridge/contract';
import { formatBytes, formatCount } from '../../ui/format';
import { applyQuery, hasCondition, toggleCondition, useAppliedQuery } from '../query';
import { formatShare } from './bars';
import styles from './Numbers.module.css';

interface Props {
  readonly dataset: string;
  readonly statistics: Statistics;
}

interface Figure {
  readonly name: string;
  readonly value: string;
  /** What more there is to say of it. */
  readonly note?: string;
  /** The condition that finds these images. */
  readonly query?: string;
}

/** The numbers that count most; those that are a part of all find that part when pressed. */
export function Numbers({ dataset, statistics }: Props) {
  const query = useAppliedQuery(dataset);
  return (
    <dl className={styles.numbers}>
      {figuresOf(statistics).map((figure) => (
        <div key={figure.name} className={styles.figure}>
          <dt>{figure.name}</dt>
          <dd>
            {figure.query === undefined ? (
              <span className={styles.value}>{figure.value}</span>
            ) : (
              <button
                type="button"
                className={styles.value}
                aria-label={`${figure.name}: ${figure.value}`}
                aria-pressed={hasCondition(query, figure.query)}
                disabled={figure.value === '0'}
                onClick={() => applyQuery(dataset, toggleCondition(query, figure.query ?? ''))}
              >
                {figure.value}
              </button>
            )}
            <span className={styles.note}>{figure.note}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function figuresOf(now: Statistics): readonly Figure[] {
  const part = (name: string, count: number, state: string): Figure => ({
    name,
    value: formatCount(count),
    note: count > 0 ? formatShare(count, now.images) : '',
    query: `is:${state}`,
  });
  const isHashed = now.hashed >= now.images;
  return [
    { name: 'Images', value: formatCount(now.images) },
    { name: 'On disk', value: formatBytes(now.bytes) },
    { name: 'Shapes', value: formatCount(now.shapes), note: perImage(now) },
    part('Labelled', now.labelled, 'labelled'),
    part('Unlabelled', now.unlabelled, 'unlabelled'),
    part('Broken', now.broken, 'broken'),
    {
      ...part('Duplicates', now.duplicates, 'duplicate'),
      ...(!isHashed && { note: `of ${formatCount(now.hashed)} compared` }),
    },
  ];
}

function perImage({ shapes, labelled }: Statistics): string {
  return labelled === 0 ? '' : `${(shapes / labelled).toFixed(1)} an image`;
}
