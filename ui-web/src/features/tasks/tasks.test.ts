import { expect, test } from 'vitest';
import type { TaskStatus } from '../../bridge/contract';
import { queryClient } from '../../bridge/queries';
import { countImages, describeTask, share, taskChanged, taskGone } from './tasks';

const extracting: TaskStatus = {
  id: 1,
  kind: 'extract',
  title: 'Extracting photos.zip',
  dataset: 'a',
  state: 'RUNNING',
  done: 620,
  total: 1000,
  unit: 'BYTES',
  perSecond: 84_000_000,
  secondsLeft: 40,
  message: null,
};

test('a running task says how far, how fast and how long', () => {
  expect(describeTask(extracting)).toBe('62 % · 84 MB/s · 40 s left');
});

test('a task with an unknown total has no share', () => {
  const started = { ...extracting, total: 0, perSecond: 0, secondsLeft: null };

  expect(share(started)).toBeNull();
  expect(describeTask(started)).toBe('');
});

test('a failed task gives its reason', () => {
  expect(describeTask({ ...extracting, state: 'FAILED', message: 'disk full' })).toBe('disk full');
});

test('a task over images counts them, once it knows how many there are', () => {
  const making = { ...extracting, title: 'Making the sample', unit: 'IMAGES' } as const;

  expect(countImages({ ...making, done: 42, total: 200 })).toBe('Making the sample: 42 of 200');
  expect(countImages({ ...making, done: 0, total: 0 })).toBe('Making the sample …');
});

test('a task that is gone leaves the list', () => {
  taskChanged(extracting);
  taskChanged({ ...extracting, id: 2 });

  taskGone({ id: 1 });

  expect(queryClient.getQueryData(['list_tasks'])).toEqual({ tasks: [{ ...extracting, id: 2 }] });
});
