/** A key with its modifiers, in the one spelling by which shortcuts are compared: "ctrl+shift+o". */
export type Chord = string & { readonly chord: unique symbol };

interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const MODIFIERS = ['ctrl', 'alt', 'shift'];

/** Reads "Ctrl+Shift+O"; the plus key itself is "Plus". */
export function chord(text: string): Chord {
  const parts = text.toLowerCase().split('+');
  const key = parts.pop() ?? '';
  if (key === '' || parts.some((part) => !MODIFIERS.includes(part))) {
    throw new Error(`not a shortcut: ${text}`);
  }
  return join(parts, key === 'plus' ? '+' : key === 'space' ? ' ' : key);
}

/**
 * The chord of a key press. A shifted symbol, such as "+" or "?", is that symbol; a letter of
 * another script is the Latin one on its key.
 */
export function chordOf(event: KeyPress): Chord {
  const isLatin = /^[ -~]/.test(event.key) || !event.code.startsWith('Key');
  const key = (isLatin ? event.key : event.code.slice('Key'.length)).toLowerCase();
  const shiftIsInTheKey = key.length === 1 && !/[a-z ]/.test(key);
  const held = [
    event.ctrlKey || event.metaKey ? 'ctrl' : '',
    event.altKey ? 'alt' : '',
    event.shiftKey && !shiftIsInTheKey ? 'shift' : '',
  ];
  return join(held.filter(Boolean), key);
}

function join(held: readonly string[], key: string): Chord {
  return [...MODIFIERS.filter((name) => held.includes(name)), key].join('+') as Chord;
}
