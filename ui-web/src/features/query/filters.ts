import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { currentDataset } from '../../app/public';
import type { QueryProblem } from '../../bridge/contract';
import { showFailure } from '../../ui/toast';
import { problemOf } from './help';

/** The query of every dataset: as it is typed, and the last one that could be read. */
interface Filters {
  readonly typed: Readonly<Record<string, string>>;
  readonly applied: Readonly<Record<string, string>>;
  /** What was typed last and cannot be read, once typing has stopped. */
  readonly refused: { readonly text: string; readonly problem: QueryProblem } | null;
}

const QUIET_MILLIS = 400;
const MOST_REMEMBERED = 100;

export const useFilters = create(
  persist((): Filters => ({ typed: {}, applied: {}, refused: null }), {
    name: 'limner.filters',
    partialize: ({ applied }) => ({ applied }),
  }),
);

const appliedIn = ({ applied }: Filters, dataset: string) => applied[dataset] ?? '';
const typedIn = (filters: Filters, dataset: string) =>
  filters.typed[dataset] ?? appliedIn(filters, dataset);

/** The query by which a dataset is looked at; empty for all its images. */
export function appliedQuery(dataset: string): string {
  return appliedIn(useFilters.getState(), dataset);
}

export function useAppliedQuery(dataset: string): string {
  return useFilters((filters) => appliedIn(filters, dataset));
}

export function useTypedQuery(dataset: string): string {
  return useFilters((filters) => typedIn(filters, dataset));
}

/** Where what is typed cannot be read, and why. */
export function useProblem(dataset: string): QueryProblem | null {
  return useFilters((filters) => {
    const { refused } = filters;
    return refused?.text === typedIn(filters, dataset) ? refused.problem : null;
  });
}

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Takes over what is typed; it is applied when no more follows. */
export function typeQuery(dataset: string, text: string): void {
  useFilters.setState(({ typed }) => ({ typed: { ...typed, [dataset]: text }, refused: null }));
  clearTimeout(waiting);
  waiting = setTimeout(() => applyTyped(dataset), QUIET_MILLIS);
}

/** Applies what is typed, if it can be read. */
export async function applyTyped(dataset: string): Promise<void> {
  clearTimeout(waiting);
  const text = typedIn(useFilters.getState(), dataset);
  try {
    const problem = await problemOf(dataset, text);
    if (typedIn(useFilters.getState(), dataset) !== text) return;
    if (problem) useFilters.setState({ refused: { text, problem } });
    else remember(dataset, text.trim(), text);
  } catch (error) {
    showFailure('The filter could not be read', error);
  }
}

/** Looks at a dataset by another query, which can be read. */
export function applyQuery(dataset: string, query: string): void {
  clearTimeout(waiting);
  remember(dataset, query, query);
}

export function clearQuery(): void {
  const dataset = currentDataset();
  if (dataset) applyQuery(dataset, '');
}

function remember(dataset: string, query: string, text: string) {
  useFilters.setState(({ typed, applied }) => {
    const { [dataset]: _, ...others } = applied;
    const kept = Object.entries(others).slice(1 - MOST_REMEMBERED);
    return {
      typed: { ...typed, [dataset]: text },
      applied: query === '' ? others : { ...Object.fromEntries(kept), [dataset]: query },
      refused: null,
    };
  });
}
