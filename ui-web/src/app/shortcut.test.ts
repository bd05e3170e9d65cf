import { expect, test } from 'vitest';
import { chord, chordOf } from './shortcut';

const press = { code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test('the order of modifiers does not matter', () => {
  expect(chord('Shift+Ctrl+O')).toBe(chord('Ctrl+Shift+O'));
});

test('a key press is the chord it spells', () => {
  expect(chordOf({ ...press, key: 'K', ctrlKey: true })).toBe(chord('Ctrl+K'));
  expect(chordOf({ ...press, key: 'PageDown', shiftKey: true })).toBe(chord('Shift+PageDown'));
});

test('plus is plus, with or without Shift', () => {
  expect(chordOf({ ...press, key: '+' })).toBe(chord('Plus'));
  expect(chordOf({ ...press, key: '+', shiftKey: true })).toBe(chord('Plus'));
});

test('on a Cyrillic keyboard the keys are where they are on a Latin one', () => {
  expect(chordOf({ ...press, key: 'л', code: 'KeyK', ctrlKey: true })).toBe(chord('Ctrl+K'));
});

test('the Command key counts as Ctrl', () => {
  expect(chordOf({ ...press, key: 'k', metaKey: true })).toBe(chord('Ctrl+K'));
});

test('a shortcut with an unknown modifier is refused', () => {
  expect(() => chord('Hyper+K')).toThrow('not a shortcut: Hyper+K');
});
