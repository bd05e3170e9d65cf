export { ProgressLine } from './ProgressLine';
export { TaskBar } from './TaskBar';
export {
  countImages,
  describeTask,
  orderTask,
  resumeLabel,
  share,
  taskChanged,
  taskGone,
  useTaskOf,
  useTasks,
} from './tasks';
