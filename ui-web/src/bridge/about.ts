import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Commands } from './contract';
import { invoke } from './invoke';
import { queryClient } from './queries';

type AppDescription = Commands['describe_app']['response'];

/** What the program is, and through which door this page came. */
export const aboutQuery = queryOptions({
  queryKey: ['describe_app'],
  queryFn: ({ signal }) => invoke('describe_app', {}, { signal }),
  gcTime: Number.POSITIVE_INFINITY,
});

export function describeApp(): Promise<AppDescription> {
  return queryClient.fetchQuery(aboutQuery);
}

/** The description, if it has arrived. */
export function appNow(): AppDescription | undefined {
  return queryClient.getQueryData(aboutQuery.queryKey);
}

/** Whether files can be dropped here: a browser does not tell a page where they are. */
export function useCanDrop(): boolean {
  return useQuery(aboutQuery).data?.door !== 'BROWSER';
}
