import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { Completion, QueryHelp, QueryProblem } from '../../bridge/contract';
import { invoke } from '../../bridge/invoke';
import { queryClient } from '../../bridge/queries';

/** What a query being typed may become, and where it cannot be read. */
const helpQuery = (dataset: string, text: string, caret: number) =>
  queryOptions({
    queryKey: ['complete_query', dataset, text, caret],
    queryFn: ({ signal }) => invoke('complete_query', { dataset, text, caret }, { signal }),
    staleTime: 2_000,
    gcTime: 2_000,
  });

/** Where a query cannot be read, and why; what may follow in it has mostly been asked before. */
export async function problemOf(dataset: string, text: string): Promise<QueryProblem | null> {
  const queryKey = ['complete_query', dataset, text];
  const known = queryClient.getQueriesData<QueryHelp>({ queryKey }).find(([, help]) => help)?.[1];
  // Not a query of the cache: that one ends when the field no longer looks at it.
  const help = known ?? (await invoke('complete_query', { dataset, text, caret: text.length }));
  return help.problem;
}

const NONE: readonly Completion[] = [];

/** What may follow at the caret; until that is there, what still fits of the last answer. */
export function useCompletions(
  dataset: string,
  text: string,
  caret: number | null,
): readonly Completion[] {
  const { data, isPlaceholderData } = useQuery({
    ...helpQuery(dataset, text, caret ?? 0),
    enabled: caret !== null,
    placeholderData: keepPreviousData,
  });
  if (caret === null || !data) return NONE;
  return isPlaceholderData ? stillFitting(data.completions, text, caret) : data.completions;
}

/** Completions of a text before, as far as what was typed since goes along with them. */
export function stillFitting(
  completions: readonly Completion[],
  text: string,
  caret: number,
): readonly Completion[] {
  return completions
    .filter(({ start, text: word }) => {
      const typed = text.slice(start, caret).toLowerCase();
      return start <= caret && word.toLowerCase().includes(typed);
    })
    .map((completion) => ({ ...completion, end: caret }));
}

/** A query with its caret. */
export interface Typed {
  readonly text: string;
  readonly caret: number;
}

/** More is to be typed after these. */
const OPEN_END = /[\s:<>=,(]$/;

/** Puts a completion into the text, and a space behind it unless more belongs to it. */
export function complete(text: string, { start, end, text: word }: Completion): Typed {
  const after = text.slice(end);
  const gap = OPEN_END.test(word) || /^[\s,)]/.test(after) ? '' : ' ';
  const before = text.slice(0, start) + word + gap;
  return { text: before + after, caret: before.length };
}
