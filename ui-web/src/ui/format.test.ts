import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  formatAgo,
  formatBytes,
  formatDuration,
  formatMany,
  formatPixels,
  formatRate,
} from './format';

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 KB'],
  [812_345, '812 KB'],
  [999_600, '1 MB'],
  [1_250_000_000, '1.25 GB'],
])('%i bytes read %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text));

test('bytes never need more than nine characters', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10 ** 15 - 1 }), (bytes) => {
      expect(formatBytes(bytes).length).toBeLessThanOrEqual(9);
    }),
  );
});

test.each([
  [0.4, '0 s'],
  [59.6, '1 min 0 s'],
  [185, '3 min 5 s'],
  [7800, '2 h 10 min'],
])('%d seconds read %s', (seconds, text) => expect(formatDuration(seconds)).toBe(text));

test('one image is not plural', () => {
  expect(formatMany(1, 'image')).toBe('1 image');
  expect(formatMany(100_000, 'image')).toBe('100,000 images');
});

test('a rate follows its unit', () => {
  expect(formatRate(52_300_000, 'BYTES')).toBe('52.3 MB/s');
  expect(formatRate(1234.4, 'IMAGES')).toBe('1,234 images/s');
  expect(formatRate(0.9, 'IMAGES')).toBe('1 image/s');
});

test('the past is told in words', () => {
  const now = Date.parse('2026-11-20T12:00:00Z');

  expect(formatAgo('2026-11-20T11:59:40Z', now)).toBe('just now');
  expect(formatAgo('2026-11-20T09:00:00Z', now)).toBe('3 hours ago');
  expect(formatAgo('2026-11-19T09:00:00Z', now)).toBe('yesterday');
  expect(formatAgo('2026-03-12T12:00:00Z', now)).toBe('March 12, 2026');
});

test('few pixels are counted, many are told in millions', () => {
  expect(formatPixels(127 * 64)).toBe('8,128');
  expect(formatPixels(801 * 1313)).toBe('1.1 million');
});
