import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addCondition,
  hasCondition,
  NATURAL,
  removeCondition,
  sortOf,
  toggleCondition,
  withSort,
  wordsOf,
} from './text';

const word = fc.constantFrom(
  'dog',
  '"two words"',
  'class:car',
  '-tag:done',
  'width>=640',
  'is:square',
);
const words = fc.array(word, { maxLength: 4 }).map((parts) => parts.join(' '));
const query = fc.oneof(
  words,
  fc.tuple(word, word).map(([a, b]) => `${a} or ${b}`),
  fc.tuple(word, word, word).map(([a, b, c]) => `${a} (${b} or ${c})`),
);
const condition = fc.constantFrom(
  'format:png',
  'megapixels>=1 megapixels<2',
  'class:"traffic light"',
);

describe('the words of a query', () => {
  test('are what stands between spaces and brackets, quotation marks keep together', () => {
    const text = '(a "b or c") -class:"traffic light"';

    expect(wordsOf(text).map(({ start, end, depth }) => [text.slice(start, end), depth])).toEqual([
      ['a', 1],
      ['"b or c"', 1],
      ['-class:"traffic light"', 0],
    ]);
  });

  test('are found in any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { start, end } of wordsOf(text)) expect(start).toBeLessThan(end);
      }),
    );
  });
});

describe('a condition', () => {
  test.each([
    ['', 'class:car', 'class:car'],
    ['dog', 'class:car', 'dog class:car'],
    ['a or b', 'class:car', '(a or b) class:car'],
    ['"a or b"', 'class:car', '"a or b" class:car'],
    ['(a or b) c', 'class:car', '(a or b) c class:car'],
    ['a OR b sort:-bytes', 'class:car', '(a OR b) class:car sort:-bytes'],
  ])('is added to "%s"', (before, added, after) => {
    expect(addCondition(before, added)).toBe(after);
  });

  test('that is added is there, and removing it gives back what was', () => {
    fc.assert(
      fc.property(query, condition, (before, added) => {
        const after = addCondition(before, added);

        expect(hasCondition(before, added)).toBe(false);
        expect(hasCondition(after, added)).toBe(true);
        expect(removeCondition(after, added)).toBe(before);
        expect(toggleCondition(toggleCondition(before, added), added)).toBe(before);
      }),
    );
  });

  test('that is one of several possible ones is not there', () => {
    expect(hasCondition('class:car or class:dog', 'class:car')).toBe(false);
    expect(hasCondition('(class:car or x) y', 'class:car')).toBe(false);
    expect(hasCondition('-class:car', 'class:car')).toBe(false);
  });

  test('of two parts is there only as a whole', () => {
    const between = 'width>=100 width<200';

    expect(hasCondition('width>=100', between)).toBe(false);
    expect(hasCondition('width<200 dog width>=100', between)).toBe(true);
    expect(removeCondition('width<200 dog width>=100', between)).toBe('dog');
  });

  test('leaves brackets that are not round the whole', () => {
    expect(removeCondition('(a or b) x (c or d)', 'x')).toBe('(a or b) (c or d)');
  });
});

describe('the order of a query', () => {
  test('is natural unless a word says otherwise, the last one', () => {
    expect(sortOf('dog "sort:date"')).toEqual(NATURAL);
    expect(sortOf('sort:date dog sort:-Bytes')).toEqual({ by: 'bytes', isDescending: true });
  });

  test('is changed and nothing else', () => {
    fc.assert(
      fc.property(
        query,
        fc.constantFrom('date', 'bytes'),
        fc.boolean(),
        (text, by, isDescending) => {
          const sorted = withSort(text, { by, isDescending });

          expect(sortOf(sorted)).toEqual({ by, isDescending });
          expect(withSort(sorted, NATURAL)).toBe(text);
        },
      ),
    );
  });
});
