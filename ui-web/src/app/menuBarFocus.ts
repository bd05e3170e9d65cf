/** The id of the menu bar's element. */
export const MENU_BAR = 'menu-bar';

/** Puts the keyboard on the first menu, or back on the page when it is there already. */
export function focusMenuBar(): void {
  const bar = document.getElementById(MENU_BAR);
  if (bar?.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
  else bar?.querySelector('button')?.focus();
}
