export { ProgressLine } from './ProgressLine';
export { TaskBar } from './TaskBar';
export { countImages, isActive, orderTask, share, taskChanged, taskGone, useTaskOf } from './tasks';
