import { CirclePause, CircleX } from 'lucide-react';
import type { DatasetSummary } from '../../bridge/contract';
import { Button } from '../../ui/Button';
import { countImages, isActive, orderTask, ProgressLine, share, useTaskOf } from '../tasks';
import styles from './CatalogPage.module.css';
import { Nothing } from './Nothing';

const SQUARES = Array.from({ length: 60 }, (_, i) => i);

/** A dataset whose first image is still to come: empty tiles and how far that is, or why it stopped. */
export function Expected({ dataset }: { readonly dataset: DatasetSummary }) {
  const task = useTaskOf(dataset.id);
  if (task && (task.state === 'PAUSED' || !isActive(task)) && task.state !== 'DONE') {
    const hasFailed = task.state === 'FAILED';
    const Icon = hasFailed ? CircleX : CirclePause;
    return (
      <Nothing
        icon={<Icon size={36} strokeWidth={1.25} />}
        title={hasFailed ? `${task.title} failed` : `${task.title} was stopped`}
        remedy={
          <Button look="primary" onClick={() => orderTask('resume_task', task)}>
            {hasFailed ? 'Try Again' : 'Go On'}
          </Button>
        }
      >
        {task.message ?? dataset.source}
      </Nothing>
    );
  }
  return (
    <main className={styles.page} aria-busy>
      <div className={styles.tiles}>
        {SQUARES.map((square) => (
          <span key={square} />
        ))}
      </div>
      <div className={styles.wait} role="status">
        <p>{task ? countImages(task) : 'Looking for images …'}</p>
        {task && <ProgressLine share={share(task)} paused={task.state === 'PAUSED'} />}
      </div>
    </main>
  );
}
