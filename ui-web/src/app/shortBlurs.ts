const SHORT_MILLIS = 200;

/**
 * Keeps a window's short losses of the keyboard from those who would act on them, such as open
 * menus, which close. Some window managers hand the keyboard anew to the outer window at every
 * click, and the page has it back a moment later.
 */
export function hideShortBlurs(): () => void {
  const stop = new AbortController();
  const passedOn = new WeakSet<Event>();
  const passOn = () => {
    if (document.hasFocus()) return;
    const blur = new FocusEvent('blur');
    passedOn.add(blur);
    window.dispatchEvent(blur);
  };
  const hide = (event: Event) => {
    if (event.target !== window || passedOn.has(event)) return;
    event.stopImmediatePropagation();
    setTimeout(passOn, SHORT_MILLIS);
  };
  window.addEventListener('blur', hide, { capture: true, signal: stop.signal });
  return () => stop.abort();
}
