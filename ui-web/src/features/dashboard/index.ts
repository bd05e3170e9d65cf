export { dashboard } from './actions';
export { DashboardButton } from './DashboardButton';
export { DashboardDock, prepareDashboard } from './DashboardDock';
export { statisticsChanged } from './statistics';
