import { queryOptions, useQuery } from '@tanstack/react-query';
import type { SavedView } from '../../bridge/contract';
import { invoke } from '../../bridge/invoke';
import { queryClient } from '../../bridge/queries';
import { showFailure, showToast } from '../../ui/toast';

const viewsQuery = (dataset: string) =>
  queryOptions({
    queryKey: ['list_views', dataset],
    queryFn: ({ signal }) => invoke('list_views', { id: dataset }, { signal }),
  });

const NONE: readonly SavedView[] = [];

/** The saved views of a dataset. */
export function useViews(dataset: string): readonly SavedView[] {
  return useQuery(viewsQuery(dataset)).data?.views ?? NONE;
}

/** Saves a query under a name; false when that failed, and said so. */
export async function saveView(dataset: string, view: SavedView): Promise<boolean> {
  return change(dataset, `${view.name} could not be saved`, () =>
    invoke('save_view', { dataset, ...view }),
  );
}

/** Deletes a saved view; the toast's Undo saves it again. */
export async function deleteView(dataset: string, view: SavedView): Promise<void> {
  const { name } = view;
  const isGone = await change(dataset, `${name} could not be deleted`, () =>
    invoke('delete_view', { dataset, name }),
  );
  const undo = () => void saveView(dataset, view);
  if (isGone) showToast(`View “${name}” deleted`, { label: 'Undo', run: undo });
}

async function change(dataset: string, sorry: string, order: () => Promise<unknown>) {
  try {
    await order();
    await queryClient.invalidateQueries(viewsQuery(dataset));
    return true;
  } catch (error) {
    showFailure(sorry, error);
    return false;
  }
}
