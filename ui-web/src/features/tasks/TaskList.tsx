import { Pause, Play, RotateCw, Square, X } from 'lucide-react';
import type { TaskStatus } from '../../bridge/contract';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { useDatasetName } from '../datasets';
import { ProgressLine } from './ProgressLine';
import styles from './TaskBar.module.css';
import { describeTask, isActive, orderTask, resumeLabel, share } from './tasks';

/** Every task with its buttons: the active ones, then the finished, newest first. */
export function TaskList({ tasks }: { readonly tasks: readonly TaskStatus[] }) {
  if (tasks.length === 0) {
    return <p className={styles.empty}>Tasks show here while they run.</p>;
  }
  const active = tasks.filter(isActive);
  const finished = tasks.filter((task) => !isActive(task)).toReversed();
  return (
    <>
      <ul>
        {[...active, ...finished].map((task) => (
          <TaskRow key={task.id} task={task} />
        ))}
      </ul>
      {finished.length > 1 && (
        <Button look="quiet" className={styles.clear} onClick={() => dismissAll(finished)}>
          Dismiss All Finished
        </Button>
      )}
    </>
  );
}

function dismissAll(finished: readonly TaskStatus[]) {
  for (const task of finished) orderTask('dismiss_task', task);
}

function TaskRow({ task }: { readonly task: TaskStatus }) {
  const name = useDatasetName(task.dataset);
  return (
    <li className={styles.row} data-state={task.state}>
      <div className={styles.words}>
        <p className={styles.name}>
          {task.title}
          {name && !task.title.includes(name) && <span className={styles.of}> · {name}</span>}
        </p>
        {isActive(task) && <ProgressLine share={share(task)} paused={task.state !== 'RUNNING'} />}
        <p className={styles.detail}>{describeTask(task)}</p>
      </div>
      <TaskButtons task={task} />
    </li>
  );
}

function TaskButtons({ task }: { readonly task: TaskStatus }) {
  if (!isActive(task)) {
    return (
      <>
        {task.state !== 'DONE' && (
          <IconButton
            label={resumeLabel(task)}
            icon={<RotateCw size={14} />}
            onClick={() => orderTask('resume_task', task)}
          />
        )}
        <IconButton
          label="Dismiss"
          icon={<X size={14} />}
          onClick={() => orderTask('dismiss_task', task)}
        />
      </>
    );
  }
  return (
    <>
      {task.state === 'PAUSED' ? (
        <IconButton
          label={resumeLabel(task)}
          icon={<Play size={14} />}
          onClick={() => orderTask('resume_task', task)}
        />
      ) : (
        <IconButton
          label="Pause"
          icon={<Pause size={14} />}
          onClick={() => orderTask('pause_task', task)}
        />
      )}
      <IconButton
        label="Cancel"
        icon={<Square size={13} />}
        onClick={() => orderTask('cancel_task', task)}
      />
    </>
  );
}
