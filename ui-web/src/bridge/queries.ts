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

const NEWS_MILLIS = 400;
const changed = new Set<string>();
const reloading = new Set<string>();

/**
 * Asks again for what begins with the key and is on the screen: soon, a few times a second at
 * most, never before the last answer is there, and once more after the last change.
 */
export async function reloadSoon(queryKey: QueryKey): Promise<void> {
  const name = JSON.stringify(queryKey);
  changed.add(name);
  if (reloading.has(name)) return;
  reloading.add(name);
  while (changed.delete(name)) {
    await new Promise((resolve) => setTimeout(resolve, NEWS_MILLIS));
    await queryClient.invalidateQueries({ queryKey });
  }
  reloading.delete(name);
}
