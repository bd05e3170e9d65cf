export { TaskBar } from './TaskBar';
export { taskChanged } from './tasks';
