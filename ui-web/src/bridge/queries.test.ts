import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askAgainIfAsked, queryClient, reloadSoon } from './queries';

const ANSWER_MILLIS = 100;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  queryClient.clear();
  vi.useRealTimers();
});

test('a thousand changes are a few reloads, and the last change is never missed', async () => {
  const asked: number[] = [];
  let now = 0;
  const observer = new QueryObserver(queryClient, {
    queryKey: ['list_images', 'a', 0],
    queryFn: async () => {
      const then = now;
      asked.push(then);
      await new Promise((resolve) => setTimeout(resolve, ANSWER_MILLIS));
      return then;
    },
  });
  const stop = observer.subscribe(() => {});

  for (; now < 1000; now++) {
    reloadSoon(['list_images', 'a']);
    await vi.advanceTimersByTimeAsync(2);
  }
  await vi.advanceTimersByTimeAsync(2000);

  expect(observer.getCurrentResult().data).toBe(1000);
  expect(asked.length).toBeLessThan(9);
  stop();
});

test('what is not outdated is not asked for again', async () => {
  const asked: string[] = [];
  const stops = ['whole', 'growing'].map((page) => {
    const queryFn = async () => {
      asked.push(page);
      return page;
    };
    return new QueryObserver(queryClient, {
      queryKey: ['list_images', 'a', page],
      queryFn,
    }).subscribe(() => {});
  });
  await vi.advanceTimersByTimeAsync(ANSWER_MILLIS);

  reloadSoon<string>(['list_images', 'a'], (page) => page === 'growing');
  await vi.advanceTimersByTimeAsync(2000);

  expect(asked).toEqual(['whole', 'growing', 'growing']);
  for (const stop of stops) stop();
});

test('an answer that was on its way when an event came is not the last word', async () => {
  let now = 'before the event';
  const queryFn = async () => {
    const then = now;
    await new Promise((resolve) => setTimeout(resolve, ANSWER_MILLIS));
    return then;
  };
  const queryKey = ['list_tasks'];
  const observer = new QueryObserver(queryClient, { queryKey, queryFn });
  const stop = observer.subscribe(() => {});
  await vi.advanceTimersByTimeAsync(ANSWER_MILLIS / 2);

  now = 'after the event';
  queryClient.setQueryData(queryKey, now);
  askAgainIfAsked(queryKey);
  await vi.advanceTimersByTimeAsync(2 * ANSWER_MILLIS);

  expect(observer.getCurrentResult().data).toBe('after the event');
  stop();
});
