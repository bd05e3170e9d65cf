export { viewerActions } from './actions';
export { ViewerPage } from './ViewerPage';
export { ViewerSummary } from './ViewerSummary';
export { ViewerTools } from './ViewerTools';
