import { create } from 'zustand';
import { queryClient } from '../bridge/queries';

/** Whether the door's stream of events stands, and how often it had to be made again. */
export const useConnection = create(() => ({ isConnected: true, reconnections: 0 }));

/** Follows the door; what may have changed while nothing was heard is asked for again. */
export function listenForConnection(): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const lost = () => useConnection.setState({ isConnected: false });
  const found = () => {
    const { isConnected, reconnections } = useConnection.getState();
    if (isConnected) return;
    useConnection.setState({ isConnected: true, reconnections: reconnections + 1 });
    queryClient.invalidateQueries();
  };
  window.addEventListener('limner:disconnected', lost, { signal });
  window.addEventListener('limner:connected', found, { signal });
  return () => stop.abort();
}
