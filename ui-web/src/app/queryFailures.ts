import { queryClient } from '../bridge/queries';
import { showFailure } from '../ui/toast';
import { useConnection } from './connection';

/** What is said when a query fails whose page has no better place to say it. */
const TITLES: Readonly<Record<string, string>> = {
  list_images: 'Some images could not be listed',
  list_problems: 'The problems could not be listed',
  list_views: 'The saved views could not be listed',
  list_tasks: 'The tasks could not be listed',
  load_settings: 'The settings could not be read',
};

/** Shows failures of queries, unless nothing answers anyway and the banner says so. */
export function listenForQueryFailures(): () => void {
  return queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'error') return;
    const title = TITLES[String(event.query.queryKey[0])];
    if (title && useConnection.getState().isConnected) showFailure(title, event.action.error);
  });
}
