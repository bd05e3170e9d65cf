export { datasetActions } from './actions';
export { DropTarget } from './DropTarget';
export {
  datasetChanged,
  datasetNow,
  openKnown,
  showDataset,
  useDataset,
  useDatasetName,
} from './datasets';
export { StartPage } from './StartPage';
