import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  barAfter,
  describeBar,
  edgeOf,
  formatShare,
  formatShort,
  labelStep,
  pressBar,
} from './bars';

const bar = { label: 'car', images: 1234, shapes: 5000, query: 'class:car' };

test('a bar says how many images it stands for, and a class how many shapes', () => {
  expect(describeBar(bar, 'CLASS', 10_000)).toBe('1,234 images · 12.3 % · 5,000 shapes');
  expect(describeBar(bar, 'FORMAT', 1234)).toBe('1,234 images · 100 %');
});

test.each([
  [0, 100, '0 %'],
  [1, 100_000, '0.10 %'],
  [5, 100, '5.0 %'],
  [99_999, 100_000, '99.9 %'],
  [3, 3, '100 %'],
])('%i of %i is a share of %s', (part, total, share) => {
  expect(formatShare(part, total)).toBe(share);
});

test.each([
  [950, '950'],
  [1_000, '1k'],
  [1_234, '1.2k'],
  [33_900, '34k'],
  [999_600, '1M'],
  [5_600_000, '5.6M'],
])('%i is %s for short', (count, short) => {
  expect(formatShort(count)).toBe(short);
});

test('labels that fit are all shown, longer ones further apart', () => {
  expect(labelStep(['1', '2'], 30)).toBe(1);
  expect(labelStep(['100–200'], 30)).toBe(2);
});

test.each([
  ['100 kB–200 kB', '100 kB'],
  ['< 0.1', ''],
  ['≥ 50', '50'],
])('the range %s begins at "%s"', (label, edge) => {
  expect(edgeOf(label)).toBe(edge);
});

test('a bar that is pressed is added to the query, and removed when pressed again', () => {
  const added = pressBar('dog', bar, []);

  expect(added).toBe('dog class:car');
  expect(pressBar(added, bar, [])).toBe('dog');
});

test('another range of the same number replaces the first', () => {
  const small = { ...bar, query: 'width<100' };
  const large = { ...bar, query: 'width>=100 width<200' };
  const ranges = [small, large];

  expect(pressBar('dog width<100', large, ranges)).toBe('dog width>=100 width<200');
});

test('the arrow keys stay among the bars', () => {
  const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End');
  fc.assert(
    fc.property(fc.array(keys), fc.integer({ min: 1, max: 30 }), (pressed, count) => {
      const at = pressed.reduce((from, key) => barAfter(key, from, count) ?? from, 0);

      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThan(count);
    }),
  );
  expect(barAfter('Enter', 0, 3)).toBeNull();
});
