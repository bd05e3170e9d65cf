import { queryOptions, useQueries } from '@tanstack/react-query';
import type { DatasetSummary, Problem } from '../../bridge/contract';
import { invoke } from '../../bridge/invoke';
import { KEPT_MILLIS, PAGE, type Part, pageRequest, pagesOf } from '../../bridge/pages';
import { queryClient, reloadSoon } from '../../bridge/queries';
import { copyText } from '../../ui/clipboard';
import { formatCount, formatMany } from '../../ui/format';
import { showFailure } from '../../ui/toast';

const MOST_COPIED = 20_000;

const problemPage = (dataset: string, page: number) =>
  queryOptions({
    queryKey: ['list_problems', dataset, page],
    queryFn: ({ signal }) => invoke('list_problems', pageRequest(dataset, page), { signal }),
    gcTime: KEPT_MILLIS,
  });

/** The problems of a part of the list, as far as they are loaded. */
export function useProblems(dataset: string, wanted: Part) {
  const pages = pagesOf(wanted);
  const [first = 0] = pages;
  const answers = useQueries({ queries: pages.map((page) => problemPage(dataset, page)) });
  return (position: number): Problem | undefined =>
    answers[Math.floor(position / PAGE) - first]?.data?.problems[position % PAGE];
}

export function problemsChanged(before: DatasetSummary | undefined, now: DatasetSummary): void {
  if (before?.problems !== now.problems) reloadSoon(['list_problems', now.id]);
}

/** Copies the problems as text, as many as the clipboard should hold, one in a line: severity, file, message, separated by tabs. */
export async function copyProblems(dataset: string, total: number): Promise<void> {
  try {
    const lines: string[] = [];
    for (let page = 0; page * PAGE < Math.min(total, MOST_COPIED); page++) {
      const { problems } = await queryClient.fetchQuery(problemPage(dataset, page));
      lines.push(...problems.map((p) => [p.severity, p.file, p.message].join('\t')));
    }
    await copyText(lines.join('\n'), describeCopied(lines.length, total));
  } catch (error) {
    showFailure('The problems could not be read', error);
  }
}

/** "12 problems"; "The first 20,000 of 31,000 problems" when there are more than are copied. */
export function describeCopied(copied: number, total: number): string {
  if (copied >= total) return formatMany(copied, 'problem');
  return `The first ${formatCount(copied)} of ${formatMany(total, 'problem')}`;
}
