import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaPath, linePath, niceCeiling } from './chart';

const frame = { width: 100, height: 50, length: 11, max: 10 };

test('the newest value is at the right edge and older ones to its left, even with a gap', () => {
  const points = [
    { number: 5, value: 0 },
    { number: 9, value: 10 },
    { number: 10, value: 5 },
  ];

  expect(linePath(points, frame)).toBe('M50 50L90 0L100 25');
  expect(areaPath(points, frame)).toBe('M50 50L90 0L100 25L100 50L50 50Z');
});

test('without values nothing is drawn', () => {
  expect(linePath([], frame)).toBe('');
  expect(areaPath([], frame)).toBe('');
});

test('what is above the scale stays inside the chart', () => {
  expect(linePath([{ number: 1, value: 99 }], frame)).toBe('M100 0');
  expect(linePath([{ number: 1, value: 99 }], { ...frame, max: 0 })).toBe('M100 50');
});

test('the scale is 1, 2 or 5 times a power of ten, the least that holds the value', () => {
  expect([0, 0.3, 1, 1.1, 3, 7, 51, 128, 200].map(niceCeiling)).toEqual([
    1, 1, 1, 2, 5, 10, 100, 200, 200,
  ]);
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e12, noNaN: true }), (value) => {
      const ceiling = niceCeiling(value);
      return ceiling >= value && ceiling <= value * 2.5000001;
    }),
  );
});
