import { QueryClient } from '@tanstack/react-query';

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
