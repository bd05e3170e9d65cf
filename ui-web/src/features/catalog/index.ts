export { catalogActions, tagImages } from './actions';
export { CannotShow } from './CannotShow';
export { CatalogPage } from './CatalogPage';
export { CatalogTools } from './CatalogTools';
export { chosenNow } from './chosen';
export { fileName, fullPath } from './copy';
export {
  type ImageAt,
  imagesChanged,
  imagesOutdated,
  totalNow,
  useImage,
  useImages,
  useTotal,
} from './images';
export { SelectionSummary } from './SelectionSummary';
export { followQuery } from './sameImage';
