export { ProgressLine } from './ProgressLine';
export { TaskBar } from './TaskBar';
export {
  countImages,
  orderTask,
  resumeLabel,
  share,
  taskChanged,
  taskGone,
  useTaskOf,
} from './tasks';
