import { useVirtualizer } from '@tanstack/react-virtual';
import { CircleX, Copy, TriangleAlert } from 'lucide-react';
import { useRef } from 'react';
import { closePanel, currentDataset } from '../../app/public';
import type { Problem } from '../../bridge/contract';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { formatMany } from '../../ui/format';
import { useDataset } from '../datasets';
import styles from './ProblemsDialog.module.css';
import { copyProblems, useProblems } from './problems';

const ROW = 52;

/** What is wrong with the files of the dataset on the screen. */
export function ProblemsDialog() {
  const dataset = currentDataset();
  return (
    <Dialog title="Problems" wide onClose={closePanel}>
      {dataset && <Problems dataset={dataset} />}
    </Dialog>
  );
}

function Problems({ dataset }: { readonly dataset: string }) {
  const total = useDataset(dataset).data?.problems ?? 0;
  const pane = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => pane.current,
    estimateSize: () => ROW,
    overscan: 6,
  });
  const shown = rows.getVirtualItems();
  const start = shown[0]?.index ?? 0;
  const problemAt = useProblems(dataset, { start, end: (shown.at(-1)?.index ?? -1) + 1 });
  if (total === 0) return <p className={styles.empty}>Every file could be read.</p>;
  return (
    <>
      <div ref={pane} className={styles.pane}>
        <ul style={{ height: rows.getTotalSize() }} className={styles.list}>
          {shown.map(({ index, start }) => {
            const problem = problemAt(index);
            return (
              <li key={index} style={{ transform: `translateY(${start}px)` }}>
                <span className={styles.icon}>
                  {problem && <Severity severity={problem.severity} />}
                </span>
                <p className={styles.file}>{problem?.file ?? '…'}</p>
                <p className={styles.message} title={problem?.message}>
                  {problem?.message}
                </p>
              </li>
            );
          })}
        </ul>
      </div>
      <footer className={styles.footer}>
        <span>{formatMany(total, 'problem')}</span>
        <Button onClick={() => copyProblems(dataset, total)}>
          <Copy size={14} aria-hidden /> Copy as Text
        </Button>
      </footer>
    </>
  );
}

function Severity({ severity }: Pick<Problem, 'severity'>) {
  return severity === 'WARNING' ? (
    <TriangleAlert size={16} className={styles.warning} aria-label="Warning" />
  ) : (
    <CircleX size={16} className={styles.error} aria-label="Problem" />
  );
}
