/** Puts the keyboard in the first field of what has just opened, or on the whole of it, not on its close button. */
export function focusFirstField(event: Event): void {
  const opened = event.currentTarget;
  if (!(opened instanceof HTMLElement)) return;
  event.preventDefault();
  const field = opened.querySelector('input') ?? opened;
  field.focus();
}

/** Leaves the keyboard where it is when a button is clicked: Enter would press the button again. */
export function keepFocus(event: { preventDefault(): void }): void {
  event.preventDefault();
}
