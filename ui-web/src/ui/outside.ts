/** The id of the element that holds the toasts. */
export const TOASTER = 'toaster';

/** A toast lies over a dialog: a click on it is not one outside, which would close the dialog. */
export function stayOpenForToasts(event: CustomEvent<{ originalEvent: Event }>): void {
  const { target } = event.detail.originalEvent;
  if (target instanceof Element && target.closest(`#${TOASTER}`)) event.preventDefault();
}
