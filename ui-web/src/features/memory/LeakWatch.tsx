import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { MemoryReport } from '../../bridge/contract';
import { classes } from '../../ui/classes';
import { describeGrowth, formatMemory } from './figures';
import styles from './LeakWatch.module.css';

/** What the heap held after each closing of a dataset, and whether it grows. */
export function LeakWatch({ rounds, growth }: Pick<MemoryReport, 'rounds' | 'growth'>) {
  const most = rounds.reduce((max, { heapBytes }) => Math.max(max, heapBytes), 1);
  return (
    <>
      <p className={classes(styles.verdict, growth.growing && styles.growing)}>
        {growth.growing && <TriangleAlert size={14} aria-hidden />}
        {!growth.growing && growth.rounds > 0 && <CircleCheck size={14} aria-hidden />}
        {describeGrowth(growth)}
      </p>
      {rounds.length > 0 && (
        <ol className={styles.rounds}>
          {rounds.map(({ at, dataset, heapBytes }) => (
            <li key={at}>
              <span className={styles.name}>{dataset}</span>
              <span className={styles.bar}>
                <span style={{ width: `${(100 * heapBytes) / most}%` }} />
              </span>
              <span className={styles.bytes}>{formatMemory(heapBytes)}</span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
