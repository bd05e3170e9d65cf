import { QueryClient, type QueryKey } from '@tanstack/react-query';

/**
 * Server state. Nothing is stale until an event says so, and a machine without network is online:
 * the server is in this process.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      retry: false,
    },
    mutations: { networkMode: 'always' },
  },
});

/** Asks again for what is being asked for: the answer on its way may be older than what an event said. */
export function askAgainIfAsked(queryKey: QueryKey): void {
  if (queryClient.isFetching({ queryKey }) > 0) queryClient.invalidateQueries({ queryKey });
}

const NEWS_MILLIS = 400;
const outdated = new Map<string, Set<string>>();
const reloading = new Set<string>();

/**
 * Asks again for what begins with the key, is on the screen and is outdated: soon, a few times a
 * second at most, never before the last answer is there, and once more after the last change.
 */
export async function reloadSoon<D>(
  queryKey: QueryKey,
  isOutdated: (known: D) => boolean = () => true,
): Promise<void> {
  const name = JSON.stringify(queryKey);
  const waiting = outdated.get(name) ?? new Set();
  outdated.set(name, waiting);
  for (const { queryHash, state } of queryClient.getQueryCache().findAll({ queryKey })) {
    if (state.data === undefined || isOutdated(state.data as D)) waiting.add(queryHash);
  }
  if (reloading.has(name)) return;
  reloading.add(name);
  while (waiting.size > 0) {
    await new Promise((resolve) => setTimeout(resolve, NEWS_MILLIS));
    const now = new Set(waiting);
    waiting.clear();
    await queryClient.invalidateQueries({ predicate: ({ queryHash }) => now.has(queryHash) });
  }
  reloading.delete(name);
}
