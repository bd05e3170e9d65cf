import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PAGE, pagesOf } from './pages';

test('the pages of a part hold all of it and nothing needless', () => {
  const position = fc.nat({ max: 5_000 });
  fc.assert(
    fc.property(position, fc.integer({ min: 1, max: 700 }), (start, length) => {
      const last = start + length - 1;
      const pages = pagesOf({ start, end: last + 1 });

      expect(pages[0]).toBe(Math.floor(start / PAGE));
      expect(pages.at(-1)).toBe(Math.floor(last / PAGE));
      expect(pages).toEqual([...new Set(pages)].toSorted((a, b) => a - b));
    }),
  );
});

test('a part of nothing has no page', () => {
  expect(pagesOf({ start: 300, end: 300 })).toEqual([]);
  expect(pagesOf({ start: 300, end: 2 })).toEqual([]);
});
