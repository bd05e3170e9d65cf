const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  Escape: 'Esc',
  Plus: '+',
};

/** "Ctrl+Shift+ArrowUp" as the key caps a person reads: Ctrl, Shift, ↑. */
export function keyCaps(shortcut: string): readonly string[] {
  return shortcut.split('+').map((part) => NAMES[part] ?? part);
}
