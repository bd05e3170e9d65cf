import { CirclePause, CircleX } from 'lucide-react';
import type { DatasetSummary, TaskState } from '../../bridge/contract';
import { Button } from '../../ui/Button';
import { countImages, orderTask, ProgressLine, resumeLabel, share, useTaskOf } from '../tasks';
import styles from './CatalogPage.module.css';
import { Nothing } from './Nothing';

const SQUARES = Array.from({ length: 60 }, (_, i) => i);

/** How a task that makes no progress came to stand still. */
const STANDSTILL = { PAUSED: 'is paused', FAILED: 'failed', CANCELLED: 'was cancelled' } as const;

function isStill(state: TaskState): state is keyof typeof STANDSTILL {
  return state in STANDSTILL;
}

/** A dataset whose first image is still to come: empty tiles and how far that is, or why it stopped. */
export function Expected({ dataset }: { readonly dataset: DatasetSummary }) {
  const task = useTaskOf(dataset.id);
  if (task && isStill(task.state)) {
    const Icon = task.state === 'PAUSED' ? CirclePause : CircleX;
    return (
      <Nothing
        icon={<Icon size={36} strokeWidth={1.25} />}
        title={`${task.title} ${STANDSTILL[task.state]}`}
        remedy={
          <Button look="primary" onClick={() => orderTask('resume_task', task)}>
            {resumeLabel(task)}
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
