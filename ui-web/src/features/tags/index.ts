export { tagActions } from './actions';
export { tagsChanged } from './tags';
