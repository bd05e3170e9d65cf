import { Check } from 'lucide-react';
import type { Statistics, TaskStatus } from '../../bridge/contract';
import { formatCount } from '../../ui/format';
import { useDataset } from '../datasets';
import { describeTask, ProgressLine, share, useTasks } from '../tasks';
import styles from './Phases.module.css';

interface Props {
  readonly dataset: string;
  readonly statistics: Statistics;
}

/** How far the two phases are: headers read, and thumbnails made. */
export function Phases({ dataset, statistics }: Props) {
  const isReady = useDataset(dataset).data?.state === 'READY';
  const tasks = useTasks().filter((task) => task.dataset === dataset);
  const index = tasks.findLast(({ kind }) => kind !== 'thumbs');
  const thumbs = tasks.findLast(({ kind }) => kind === 'thumbs');
  const isIndexed = isReady && statistics.probed >= statistics.images;
  return (
    <ul className={styles.phases}>
      <Phase
        title="Index"
        part={index ? share(index) : null}
        isDone={isIndexed}
        isPaused={index?.state === 'PAUSED'}
      >
        {index && stateOf(index)}
      </Phase>
      {thumbs && (
        <Phase
          title="Thumbnails"
          part={share(thumbs)}
          isDone={thumbs.state === 'DONE'}
          isPaused={thumbs.state === 'PAUSED'}
        >
          {stateOf(thumbs)}
        </Phase>
      )}
    </ul>
  );
}

function stateOf(task: TaskStatus): string {
  return task.state === 'RUNNING' && task.total > 0
    ? `${formatCount(task.done)} of ${formatCount(task.total)}`
    : describeTask(task);
}

interface PhaseProps {
  readonly title: string;
  readonly part: number | null;
  readonly isDone: boolean;
  readonly isPaused: boolean;
  readonly children: React.ReactNode;
}

function Phase({ title, part, isDone, isPaused, children }: PhaseProps) {
  return (
    <li className={styles.phase}>
      <span>{title}</span>
      {isDone ? (
        <span className={styles.done}>
          <Check size={13} aria-hidden /> done
        </span>
      ) : (
        <>
          <ProgressLine share={part} paused={isPaused} />
          <span className={styles.state}>{children}</span>
        </>
      )}
    </li>
  );
}
