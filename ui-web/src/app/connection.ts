import { create } from 'zustand';
import { queryClient } from '../bridge/queries';

/** Whether the door's stream of events stands. */
export const useConnection = create(() => ({ isConnected: true }));

/** Follows the door; what may have changed while nothing was heard is asked for again. */
export function listenForConnection(): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const lost = () => useConnection.setState({ isConnected: false });
  const found = () => {
    if (useConnection.getState().isConnected) return;
    useConnection.setState({ isConnected: true });
    queryClient.invalidateQueries();
  };
  window.addEventListener('limner:disconnected', lost, { signal });
  window.addEventListener('limner:connected', found, { signal });
  return () => stop.abort();
}
