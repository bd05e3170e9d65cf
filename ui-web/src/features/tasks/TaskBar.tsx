import { Check, TriangleAlert } from 'lucide-react';
import { Popover } from 'radix-ui';
import type { TaskStatus } from '../../bridge/contract';
import { focusFirstField } from '../../ui/focus';
import { ProgressLine } from './ProgressLine';
import styles from './TaskBar.module.css';
import { TaskList } from './TaskList';
import { describeTask, isActive, share, useTasks } from './tasks';

/** The running task in the status bar; a click lists them all. */
export function TaskBar() {
  const tasks = useTasks();
  return (
    <Popover.Root>
      <Popover.Trigger className={styles.bar}>
        <Headline tasks={tasks} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={styles.popover}
          side="top"
          align="start"
          sideOffset={6}
          aria-label="Tasks"
          onOpenAutoFocus={focusFirstField}
        >
          <TaskList tasks={tasks} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** What runs; else what failed; else what was done last. */
function Headline({ tasks }: { readonly tasks: readonly TaskStatus[] }) {
  const active = tasks.filter(isActive);
  const shown = active.find(({ state }) => state === 'RUNNING') ?? active[0];
  if (shown) {
    return (
      <>
        <span className={styles.title}>{shown.title}</span>
        <ProgressLine share={share(shown)} paused={shown.state !== 'RUNNING'} />
        <span className={styles.detail}>{describeTask(shown)}</span>
        {active.length > 1 && <span className={styles.more}>+{active.length - 1}</span>}
      </>
    );
  }
  const failed = tasks.findLast(({ state }) => state === 'FAILED');
  if (failed) {
    return (
      <>
        <TriangleAlert size={13} className={styles.alert} aria-hidden />
        <span className={styles.title}>{failed.title} failed</span>
      </>
    );
  }
  const last = tasks.at(-1);
  return (
    <>
      <Check size={13} aria-hidden />
      {last ? (
        <span key={last.id} className={styles.last}>
          {last.title}: {describeTask(last)}
        </span>
      ) : (
        'Nothing is running'
      )}
    </>
  );
}
