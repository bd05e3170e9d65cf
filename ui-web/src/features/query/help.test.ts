import { expect, test } from 'vitest';
import { complete, stillFitting } from './help';

const completion = (start: number, end: number, text: string) => ({ start, end, text, detail: '' });

test('a value that was completed is followed by a space', () => {
  expect(complete('dog class:ca', completion(10, 12, 'car'))).toEqual({
    text: 'dog class:car ',
    caret: 14,
  });
});

test('a field is not: its value comes next', () => {
  expect(complete('cl', completion(0, 2, 'class:'))).toEqual({ text: 'class:', caret: 6 });
});

test('what is typed on leaves only the completions that go along with it', () => {
  const before = [completion(4, 5, 'class:'), completion(4, 5, 'split:')];

  expect(stillFitting(before, 'dog spl', 7)).toEqual([completion(4, 7, 'split:')]);
  expect(stillFitting(before, 'dog split:t', 11)).toEqual([]);
  expect(stillFitting(before, 'do', 2)).toEqual([]);
});

test('what stands behind the caret stays there', () => {
  expect(complete('class:ca width>9', completion(6, 8, 'car'))).toEqual({
    text: 'class:car width>9',
    caret: 9,
  });
});
