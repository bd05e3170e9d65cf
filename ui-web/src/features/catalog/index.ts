export { catalogActions } from './actions';
export { CannotShow } from './CannotShow';
export { CatalogPage } from './CatalogPage';
export { CatalogTools } from './CatalogTools';
export { selectOnly } from './catalog';
export { fileName, fullPath } from './copy';
export { type ImageAt, imagesChanged, useImage, useImages } from './images';
export { SelectionSummary } from './SelectionSummary';
export { usePaneSize } from './usePaneSize';
