import { type Action, currentDataset, goTo } from '../../app/public';
import { chooseFolder, chooseZip } from './choose';
import { closeDataset, openSample, refreshDataset } from './datasets';

export const datasetActions: readonly Action[] = [
  {
    id: 'open-zip',
    title: 'Open ZIP…',
    group: 'File',
    shortcuts: ['Ctrl+O'],
    run: () => void chooseZip(),
  },
  {
    id: 'open-folder',
    title: 'Open Folder…',
    group: 'File',
    shortcuts: ['Ctrl+Shift+O'],
    run: () => void chooseFolder(),
  },
  { id: 'open-sample', title: 'Open the Sample', group: 'File', run: () => void openSample() },
  {
    id: 'refresh-dataset',
    title: 'Look for Changes',
    group: 'File',
    shortcuts: ['F5'],
    keysInWindowOnly: true,
    when: ['catalog', 'viewer'],
    startsSection: true,
    run: () => {
      const dataset = currentDataset();
      if (dataset) void refreshDataset(dataset);
    },
  },
  {
    id: 'close-dataset',
    title: 'Close Dataset',
    group: 'File',
    shortcuts: ['Ctrl+W'],
    keysInWindowOnly: true,
    when: ['catalog', 'viewer'],
    run: () => {
      const dataset = currentDataset();
      if (dataset) closeDataset(dataset);
    },
  },
  {
    id: 'go-start',
    title: 'Start Page',
    group: 'Go',
    shortcuts: ['Alt+Home'],
    when: ['catalog', 'viewer'],
    startsSection: true,
    run: () => goTo({ page: 'start' }),
  },
];
