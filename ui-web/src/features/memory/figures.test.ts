import { expect, test } from 'vitest';
import {
  browserBytes,
  collectorName,
  describeGrowth,
  formatKnown,
  formatMemory,
  formatMillis,
  shareOf,
} from './figures';
import { joined, KEPT_READINGS } from './memory';
import { describeShrunk } from './pressure';
import { snapshotName } from './snapshot';

const MEBI = 1 << 20;

test('memory is told in units of 1,024, always with one decimal', () => {
  expect(formatMemory(128 * MEBI)).toBe('128.0 MB');
  expect(formatMemory(0)).toBe('0.0 MB');
  expect(formatMemory(24 * 1024 * MEBI)).toBe('24.0 GB');
  expect(formatKnown(null)).toBe('—');
});

test('milliseconds become seconds when they are many', () => {
  expect(formatMillis(1_204)).toBe('1,204 ms');
  expect(formatMillis(12_400)).toBe('12.4 s');
});

test('what has passed its limit fills the bar, also a limit of nothing', () => {
  expect(shareOf(3, 12)).toBe(0.25);
  expect(shareOf(14, 12)).toBe(1);
  expect(shareOf(1, 0)).toBe(1);
  expect(shareOf(0, 0)).toBe(0);
});

test('the browser is the sum of its processes, by their fair shares where these are known', () => {
  const java = { pid: 1, role: 'JAVA', residentBytes: 900, shareBytes: 800 } as const;
  const page = { pid: 2, role: 'PAGE', residentBytes: 200, shareBytes: 120 } as const;
  const helper = { pid: 3, role: 'HELPER', residentBytes: 70, shareBytes: null } as const;
  const hidden = { pid: 4, role: 'HELPER', residentBytes: null, shareBytes: null } as const;

  expect(browserBytes([java, page, helper, hidden])).toBe(190);
  expect(browserBytes([java])).toBeNull();
});

test('a collector nobody knows keeps its name', () => {
  const figures = { count: 1, totalMillis: 1, longestMillis: 1, asked: 0 };

  expect(collectorName({ ...figures, name: 'G1 Young Generation' })).toBe('Young objects');
  expect(collectorName({ ...figures, name: 'Epsilon' })).toBe('Epsilon');
});

test('growth is told with its figures, and so is its absence', () => {
  const growth = { growing: true, rounds: 8, bytesPerRound: MEBI / 2, bytes: 4 * MEBI };

  expect(describeGrowth(growth)).toBe(
    'The heap grows by 0.5 MB with every closing: 4.0 MB over the last 8.',
  );
  expect(describeGrowth({ ...growth, growing: false })).toBe('No growth over the last 8 closings.');
  expect(describeGrowth({ ...growth, growing: false, rounds: 0 })).toContain('Too few');
});

test('what gave way is named with what it is left with', () => {
  const shrunk = [{ cache: 'Thumbnails', maxBytes: 3 * MEBI }];

  expect(describeShrunk({ level: 'TIGHT', shrunk })).toBe('Thumbnails hold at most 3.0 MB now.');
});

test('the timeline keeps ten minutes', () => {
  const reading = (number: number) => ({ number }) as Parameters<typeof joined>[0][number];
  const known = Array.from({ length: KEPT_READINGS }, (_, i) => reading(i + 1));

  const readings = joined(known, [reading(601), reading(602)]);

  expect(readings).toHaveLength(KEPT_READINGS);
  expect(readings[0]?.number).toBe(3);
  expect(readings.at(-1)?.number).toBe(602);
});

test('a snapshot is named after the minute it was taken', () => {
  expect(snapshotName(new Date(2026, 10, 21, 7, 8))).toBe('limner-2026-11-21-0708.hprof');
});
