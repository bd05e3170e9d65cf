import { eventsArrive, listen } from '../bridge/events';
import { invoke } from '../bridge/invoke';
import { imagesChanged, imagesOutdated } from '../features/catalog';
import { statisticsChanged } from '../features/dashboard';
import { datasetChanged, datasetNow, openKnown, showDataset } from '../features/datasets';
import { pressureChanged } from '../features/memory';
import { problemsChanged } from '../features/problems';
import { tagsChanged } from '../features/tags';
import { taskChanged, taskGone } from '../features/tasks';

/** Hands every event to the feature it is about. */
export function listenForServerEvents(): () => void {
  const stops = [
    listen('task', taskChanged),
    listen('task_gone', taskGone),
    listen('open', showDataset),
    listen('memory_pressure', pressureChanged),
    listen('tags', ({ id }) => {
      tagsChanged(id);
      imagesOutdated(id);
      statisticsChanged(id);
    }),
    listen('dataset', (now) => {
      const before = datasetNow(now.id);
      datasetChanged(now);
      imagesChanged(before, now);
      problemsChanged(before, now);
      statisticsChanged(now.id);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Shows what the command line asked for before this page was there. */
export async function showOpening(): Promise<void> {
  const { dataset } = await invoke('take_opening', {});
  if (!dataset) return;
  showDataset(dataset);
  // The answer is as old as the opening, and events went by before anybody listened.
  await eventsArrive();
  await openKnown(dataset);
}
