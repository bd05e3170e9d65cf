export { memoryActions } from './actions';
export { PressureSign } from './PressureSign';
export { pressureChanged } from './pressure';
