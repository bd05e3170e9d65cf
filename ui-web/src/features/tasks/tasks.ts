import { queryOptions, useQuery } from '@tanstack/react-query';
import type { TaskId, TaskState, TaskStatus } from '../../bridge/contract';
import { invoke } from '../../bridge/invoke';
import { askAgainIfAsked, queryClient } from '../../bridge/queries';
import { formatCount, formatDuration, formatRate } from '../../ui/format';
import { showFailure, showTrouble } from '../../ui/toast';

const tasksQuery = queryOptions({
  queryKey: ['list_tasks'],
  queryFn: ({ signal }) => invoke('list_tasks', {}, { signal }),
});

const ACTIVE: readonly TaskState[] = ['RUNNING', 'QUEUED', 'PAUSED'];

export function useTasks(): readonly TaskStatus[] {
  return useQuery(tasksQuery).data?.tasks ?? [];
}

/** The task last begun for a dataset. */
export function useTaskOf(dataset: string): TaskStatus | undefined {
  return useTasks().findLast((task) => task.dataset === dataset);
}

export function isActive({ state }: TaskStatus): boolean {
  return ACTIVE.includes(state);
}

/** Takes over what an event says about a task, and tells when it failed. */
export function taskChanged(task: TaskStatus): void {
  const tasks = queryClient.getQueryData(tasksQuery.queryKey)?.tasks ?? [];
  const before = tasks.find(({ id }) => id === task.id);
  queryClient.setQueryData(tasksQuery.queryKey, {
    tasks: before ? tasks.map((other) => (other.id === task.id ? task : other)) : [...tasks, task],
  });
  askAgainIfAsked(tasksQuery.queryKey);
  if (task.state === 'FAILED' && before?.state !== 'FAILED') {
    showTrouble(`${task.title} failed`, { reason: task.message ?? 'No reason was given.' });
  }
}

/** Drops a task that has left the list. */
export function taskGone({ id }: TaskId): void {
  queryClient.setQueryData(tasksQuery.queryKey, (known) =>
    known ? { tasks: known.tasks.filter((task) => task.id !== id) } : known,
  );
}

type Order = 'cancel_task' | 'pause_task' | 'resume_task' | 'dismiss_task';

const DONE_BY: Readonly<Record<Order, string>> = {
  cancel_task: 'cancelled',
  pause_task: 'paused',
  resume_task: 'resumed',
  dismiss_task: 'dismissed',
};

/** What the button says that lets a task go on. */
export function resumeLabel({ state }: TaskStatus): string {
  return state === 'FAILED' ? 'Try Again' : 'Resume';
}

export async function orderTask(order: Order, { id, title }: TaskStatus): Promise<void> {
  try {
    await invoke(order, { id });
  } catch (error) {
    showFailure(`${title} could not be ${DONE_BY[order]}`, error);
  }
}

/** The share that is done, 0 to 1, or null while the total is unknown. */
export function share({ done, total }: TaskStatus): number | null {
  return total > 0 ? Math.min(1, done / total) : null;
}

/** How many images of how many, in words: "Making the sample: 42 of 200"; the title alone at first. */
export function countImages({ title, unit, done, total }: TaskStatus): string {
  if (unit !== 'IMAGES' || total === 0) return `${title} …`;
  return `${title}: ${formatCount(done)} of ${formatCount(total)}`;
}

/** What a task is at, in words: "62 % · 84 MB/s · 40 s left". */
export function describeTask(task: TaskStatus): string {
  const part = share(task);
  switch (task.state) {
    case 'RUNNING':
      return [
        part === null ? null : `${Math.floor(part * 100)} %`,
        task.perSecond > 0 ? formatRate(task.perSecond, task.unit) : null,
        task.secondsLeft === null ? null : `${formatDuration(task.secondsLeft)} left`,
      ]
        .filter((words) => words !== null)
        .join(' · ');
    case 'QUEUED':
      return 'waiting';
    case 'PAUSED':
      return part === null ? 'paused' : `paused at ${Math.floor(part * 100)} %`;
    case 'DONE':
      return task.message ?? 'done';
    case 'FAILED':
      return task.message ?? 'failed';
    case 'CANCELLED':
      return 'cancelled';
  }
}
