import { expect, test } from 'vitest';
import { keyCaps } from './shortcutText';

test('a shortcut is read key by key, arrows as arrows', () => {
  expect(keyCaps('Ctrl+Shift+ArrowLeft')).toEqual(['Ctrl', 'Shift', '←']);
  expect(keyCaps('Ctrl+Plus')).toEqual(['Ctrl', '+']);
});
