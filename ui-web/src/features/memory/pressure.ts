import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Pressure } from '../../bridge/contract';
import { invoke } from '../../bridge/invoke';
import { askAgainIfAsked, queryClient } from '../../bridge/queries';
import { formatMemory } from './figures';

const pressureQuery = queryOptions({
  queryKey: ['read_memory_pressure'],
  queryFn: ({ signal }) => invoke('read_memory_pressure', {}, { signal }),
});

/** How short memory is, once that is known. */
export function usePressure(): Pressure | undefined {
  return useQuery(pressureQuery).data;
}

export function pressureChanged(pressure: Pressure): void {
  queryClient.setQueryData(pressureQuery.queryKey, pressure);
  askAgainIfAsked(pressureQuery.queryKey);
}

export const LEVELS: Readonly<Record<Pressure['level'], string>> = {
  CALM: 'Calm',
  TIGHT: 'Tight',
  CRITICAL: 'Critical',
};

/** Which caches gave way, in words: "Thumbnails now hold at most 3.0 MB." */
export function describeShrunk({ shrunk }: Pressure): string {
  if (shrunk.length === 0) return 'Every cache may hold as much as it likes.';
  return shrunk
    .map(({ cache, maxBytes }) => `${cache} hold at most ${formatMemory(maxBytes)} now.`)
    .join(' ');
}
