import { listen } from '../bridge/events';
import { imagesChanged } from '../features/catalog';
import { datasetChanged, showDataset } from '../features/datasets';
import { problemsChanged } from '../features/problems';
import { taskChanged } from '../features/tasks';

/** Hands every event to the feature it is about. */
export function listenForServerEvents(): () => void {
  const stops = [
    listen('task', taskChanged),
    listen('open', showDataset),
    listen('dataset', (dataset) => {
      datasetChanged(dataset);
      imagesChanged(dataset.id);
      problemsChanged(dataset.id);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
