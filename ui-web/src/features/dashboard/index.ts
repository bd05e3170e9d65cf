export { dashboard } from './actions';
export { DashboardButton } from './DashboardButton';
export { DashboardDock } from './DashboardDock';
export { statisticsChanged } from './statistics';
