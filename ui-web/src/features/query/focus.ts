import { currentRoute, goTo } from '../../app/public';

export const FIELD = 'filter';

let isWanted = false;

/** Puts the keyboard into the field for the query; from the viewer, on the way back to the grid. */
export function focusFilter(): void {
  const route = currentRoute();
  if (route.page === 'start') return;
  isWanted = true;
  if (route.page === 'viewer') goTo({ page: 'catalog', dataset: route.dataset });
  else focusIfWanted();
}

/** Takes the keyboard once the field is there, if it was for that that it came. */
export function focusIfWanted(): void {
  const field = document.getElementById(FIELD);
  if (!isWanted || !(field instanceof HTMLInputElement)) return;
  isWanted = false;
  field.focus();
  field.select();
}
