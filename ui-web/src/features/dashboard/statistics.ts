import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { invoke } from '../../bridge/invoke';
import { reloadSoon } from '../../bridge/queries';
import { useAppliedQuery } from '../query';

const KEPT_MILLIS = 60_000;

export const statisticsQuery = (dataset: string, query: string) =>
  queryOptions({
    queryKey: ['read_statistics', dataset, query],
    queryFn: ({ signal }) => invoke('read_statistics', { dataset, query }, { signal }),
    gcTime: KEPT_MILLIS,
  });

/** The numbers of what the query finds; those before until they are there. */
export function useStatistics(dataset: string) {
  const query = useAppliedQuery(dataset);
  return useQuery({ ...statisticsQuery(dataset, query), placeholderData: keepPreviousData });
}

export function statisticsChanged(dataset: string): void {
  reloadSoon(['read_statistics', dataset]);
}
