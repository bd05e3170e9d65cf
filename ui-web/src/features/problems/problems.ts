import { keepPreviousData, queryOptions, useQueries } from '@tanstack/react-query';
import type { DatasetSummary, Problem } from '../../bridge/contract';
import { invoke } from '../../bridge/invoke';
import { queryClient, reloadSoon } from '../../bridge/queries';
import { copyText } from '../../ui/clipboard';
import { formatMany } from '../../ui/format';
import { showFailure } from '../../ui/toast';

const PAGE = 200;
const MOST_COPIED = 20_000;

const problemPage = (dataset: string, page: number) =>
  queryOptions({
    queryKey: ['list_problems', dataset, page],
    queryFn: ({ signal }) =>
      invoke('list_problems', { dataset, offset: page * PAGE, limit: PAGE }, { signal }),
    placeholderData: keepPreviousData,
    gcTime: 15_000,
  });

/** The problems from `start` to `end`, as far as they are loaded. */
export function useProblems(dataset: string, start: number, end: number) {
  const first = Math.floor(start / PAGE);
  const last = Math.floor(Math.max(start, end - 1) / PAGE);
  const pages = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const answers = useQueries({ queries: pages.map((page) => problemPage(dataset, page)) });
  return (position: number): Problem | undefined =>
    answers[Math.floor(position / PAGE) - first]?.data?.problems[position % PAGE];
}

export function problemsChanged(before: DatasetSummary | undefined, now: DatasetSummary): void {
  if (before?.problems !== now.problems) reloadSoon(['list_problems', now.id]);
}

/** Copies all problems as text, one in a line: severity, file, message, separated by tabs. */
export async function copyProblems(dataset: string, total: number): Promise<void> {
  try {
    const lines: string[] = [];
    for (let page = 0; page * PAGE < Math.min(total, MOST_COPIED); page++) {
      const { problems } = await queryClient.fetchQuery(problemPage(dataset, page));
      lines.push(...problems.map((p) => [p.severity, p.file, p.message].join('\t')));
    }
    await copyText(lines.join('\n'), formatMany(lines.length, 'problem'));
  } catch (error) {
    showFailure('The problems could not be read', error);
  }
}
