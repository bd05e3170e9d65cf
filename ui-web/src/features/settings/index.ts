export { themeActions, thumbnailActions } from './actions';
export {
  changeSettings,
  LARGEST_THUMBNAIL,
  SMALLEST_THUMBNAIL,
  THUMBNAIL_STEP,
  useSettings,
} from './settings';
export { applyStoredTheme, useTheme } from './theme';
