import { openPanel } from '../../app/public';
import type { ProblemCount, ProblemKind } from '../../bridge/contract';
import { formatCount } from '../../ui/format';
import chart from './Chart.module.css';
import styles from './Rows.module.css';

const TITLES: Readonly<Record<ProblemKind, string>> = {
  IMAGE: 'Images',
  LABELS: 'Labels',
  FOLDER: 'Folders',
  ARCHIVE: 'Archive',
};

/** What is wrong with the files, by kind; a click lists it. Nothing when all is well. */
export function ProblemKinds({ problems }: { readonly problems: readonly ProblemCount[] }) {
  const shown = problems.filter(({ count }) => count > 0);
  if (shown.length === 0) return null;
  const most = Math.max(...shown.map(({ count }) => count));
  return (
    <section className={chart.chart} aria-label="Problems">
      <h3>Problems</h3>
      <ul className={styles.rows}>
        {shown.map(({ kind, count }) => (
          <li key={kind}>
            <button
              type="button"
              className={styles.row}
              onClick={() => openPanel({ name: 'problems' })}
            >
              <span className={styles.label}>{TITLES[kind]}</span>
              <span className={styles.track}>
                <span
                  className={styles.bar}
                  data-problem
                  style={{ width: `${(count / most) * 100}%` }}
                />
              </span>
              <span className={styles.count}>{formatCount(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
