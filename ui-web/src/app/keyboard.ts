import { canRun, shortcutsOf } from './action';
import { actions } from './actions';
import { currentRoute } from './route';
import { chord, chordOf } from './shortcut';

const TYPING = 'input:not([type=range]), textarea, [contenteditable]';
const OWN_KEYS = '[role=menu], [role=menubar], [role=dialog], [role=listbox], input';
const PRESSED_BY_ENTER = 'button, a';

const byChord = new Map<string, typeof actions>();
for (const action of actions) {
  for (const key of (action.shortcuts ?? []).map(chord)) {
    byChord.set(key, [...(byChord.get(key) ?? []), action]);
  }
}

let altAlone = false;

/** Runs the action of every key press that nothing on the page has taken for itself. */
export function listenForShortcuts(): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  window.addEventListener('keydown', onKeyDown, { signal });
  window.addEventListener('keyup', onKeyUp, { signal });
  window.addEventListener('pointerdown', forgetAlt, { capture: true, signal });
  // Alt+Tab takes the keyboard away before Alt is let go. Short losses count too.
  window.addEventListener('blur', forgetAlt, { capture: true, signal });
  return () => stop.abort();
}

function forgetAlt() {
  altAlone = false;
}

function onKeyDown(event: KeyboardEvent) {
  altAlone = event.key === 'Alt' && !event.repeat;
  if (altAlone || event.defaultPrevented || belongsToFocus(event)) return;
  if (run(chordOf(event), event.key)) event.preventDefault();
}

/** Alt acts when it is let go, so that Alt with another key stays free. */
function onKeyUp(event: KeyboardEvent) {
  if (event.key !== 'Alt' || !altAlone) return;
  altAlone = false;
  event.preventDefault();
  run(chord('Alt'), 'Alt');
}

function run(pressed: string, key: string): boolean {
  const { page } = currentRoute();
  const action = byChord
    .get(pressed)
    ?.find((candidate) => canRun(candidate, page) && shortcutsOf(candidate).length > 0);
  action?.run(key);
  return action !== undefined;
}

function belongsToFocus(event: KeyboardEvent): boolean {
  const { target } = event;
  if (!(target instanceof Element)) return false;
  if (target.closest(TYPING)) return true;
  if (/^F\d+$/.test(event.key) && !document.querySelector('[role=dialog]')) return false;
  if (target.closest(OWN_KEYS)) return true;
  const presses = event.key === 'Enter' || event.key === ' ';
  return presses && target.closest(PRESSED_BY_ENTER) !== null;
}
