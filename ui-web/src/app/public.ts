/** What the app offers its features. */
export { ActionButton } from './ActionButton';
export type { Action } from './action';
export { closePanel, openPanel, usePanel } from './panel';
export { currentDataset, currentRoute, goTo, useRoute } from './route';
