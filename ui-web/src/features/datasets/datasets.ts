import { queryOptions, useQuery } from '@tanstack/react-query';
import { goTo } from '../../app/public';
import type { DatasetSummary } from '../../bridge/contract';
import { invoke } from '../../bridge/invoke';
import { askAgainIfAsked, queryClient } from '../../bridge/queries';
import { showFailure, showToast } from '../../ui/toast';

const datasetsQuery = queryOptions({
  queryKey: ['list_datasets'],
  queryFn: ({ signal }) => invoke('list_datasets', {}, { signal }),
});

const datasetQuery = (id: string) =>
  queryOptions({
    queryKey: ['show_dataset', id],
    queryFn: ({ signal }) => invoke('show_dataset', { id }, { signal }),
  });

/** The known datasets, newest first. */
export function useDatasets() {
  return useQuery(datasetsQuery);
}

export function useDataset(id: string) {
  return useQuery(datasetQuery(id));
}

/** The name of a dataset on the list. */
export function useDatasetName(id: string): string | undefined {
  return useDatasets().data?.datasets.find((dataset) => dataset.id === id)?.name;
}

export function datasetNow(id: string): DatasetSummary | undefined {
  return queryClient.getQueryData(datasetQuery(id).queryKey);
}

/** Takes over what an event or an answer says about a dataset. */
export function datasetChanged(dataset: DatasetSummary): void {
  const { queryKey } = datasetQuery(dataset.id);
  // An answer still on its way may be older than this.
  queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData(queryKey, dataset);
  const listed = queryClient.getQueryData(datasetsQuery.queryKey)?.datasets;
  if (listed?.some(({ id }) => id === dataset.id)) {
    const datasets = listed.map((other) => (other.id === dataset.id ? dataset : other));
    queryClient.setQueryData(datasetsQuery.queryKey, { datasets });
    askAgainIfAsked(datasetsQuery.queryKey);
  } else {
    relist();
  }
}

export function showDataset(dataset: DatasetSummary): void {
  datasetChanged(dataset);
  relist();
  goTo({ page: 'catalog', dataset: dataset.id });
}

/** Opens a ZIP or a folder and shows it; its tasks go on behind. */
export async function openPath(path: string): Promise<boolean> {
  return show(invoke('open_dataset', { path }), `${lastName(path)} could not be opened`);
}

export async function openSample(): Promise<boolean> {
  return show(invoke('open_sample', {}), 'The sample could not be opened');
}

export async function openKnown({ id, name }: DatasetSummary): Promise<boolean> {
  return show(invoke('show_dataset', { id }), `${name} could not be opened`);
}

/** Takes a dataset off the list; the toast's Undo brings it back. */
export async function removeDataset({ id, name }: DatasetSummary): Promise<void> {
  try {
    await invoke('remove_dataset', { id });
    showToast(`${name} removed from the list`, { label: 'Undo', run: () => restore(id, name) });
    relist();
  } catch (error) {
    showFailure(`${name} could not be removed`, error);
  }
}

export async function closeDataset(id: string): Promise<void> {
  goTo({ page: 'start' });
  try {
    await invoke('close_dataset', { id });
    queryClient.removeQueries({ queryKey: ['show_dataset', id] });
    queryClient.removeQueries({ queryKey: ['list_images', id] });
    relist();
  } catch (error) {
    showFailure('The dataset could not be closed', error);
  }
}

/** Has the files of a dataset looked at again; the task bar shows how far that is. */
export async function refreshDataset(id: string): Promise<void> {
  try {
    await invoke('refresh_dataset', { id });
  } catch (error) {
    showFailure('The files could not be looked at', error);
  }
}

async function restore(id: string, name: string) {
  try {
    await invoke('restore_dataset', { id });
    relist();
  } catch (error) {
    showFailure(`${name} could not be brought back`, error);
  }
}

async function show(opening: Promise<DatasetSummary>, sorry: string): Promise<boolean> {
  try {
    showDataset(await opening);
    return true;
  } catch (error) {
    showFailure(sorry, error);
    return false;
  }
}

function lastName(path: string): string {
  return path.split(/[/\\]/).findLast((name) => name !== '') ?? path;
}

function relist() {
  queryClient.invalidateQueries({ queryKey: datasetsQuery.queryKey });
}
