import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clampTop,
  contentTop,
  geometryOf,
  leftOfColumn,
  MAX_TRACK,
  rowOf,
  rowsInOrderOfNeed,
  rowsShown,
  topOfRow,
  topToReveal,
  trackTop,
} from './geometry';

const anyLayout = fc.record({
  width: fc.integer({ min: 60, max: 4000 }),
  height: fc.integer({ min: 50, max: 2200 }),
  size: fc.integer({ min: 64, max: 256 }),
  captions: fc.boolean(),
  total: fc.integer({ min: 1, max: 2_000_000 }),
});

test('every cell lies inside the pane', () => {
  fc.assert(
    fc.property(anyLayout, (layout) => {
      const geometry = geometryOf(layout);
      const right = leftOfColumn(geometry, geometry.columns - 1) + geometry.cellWidth;

      expect(right).toBeLessThanOrEqual(Math.max(layout.width, layout.size + 24));
      expect(geometry.cellWidth).toBeGreaterThanOrEqual(layout.size);
    }),
  );
});

test('the last image is in the last row', () => {
  fc.assert(
    fc.property(anyLayout, (layout) => {
      const geometry = geometryOf(layout);

      expect(rowOf(geometry, layout.total - 1)).toBe(geometry.rows - 1);
    }),
  );
});

test('a million large thumbnails fit the track and reach the last row', () => {
  const geometry = geometryOf({
    width: 1280,
    height: 700,
    size: 256,
    captions: true,
    total: 1_000_000,
  });

  expect(geometry.contentHeight).toBeGreaterThan(33_000_000);
  expect(geometry.trackHeight).toBe(MAX_TRACK);
  expect(rowsShown(geometry, contentTop(geometry, MAX_TRACK - 700), 0).end).toBe(geometry.rows);
});

test('from content to track and back is the same place', () => {
  fc.assert(
    fc.property(anyLayout, fc.double({ min: 0, max: 1, noNaN: true }), (layout, part) => {
      const geometry = geometryOf(layout);
      const top = clampTop(geometry, part * geometry.contentHeight);

      expect(contentTop(geometry, trackTop(geometry, top))).toBeCloseTo(top, 3);
      expect(trackTop(geometry, top)).toBeLessThanOrEqual(geometry.trackHeight);
    }),
  );
});

test('a revealed image is wholly on the screen when it fits', () => {
  fc.assert(
    fc.property(anyLayout, fc.nat(), fc.nat(), (layout, anyPosition, anyTop) => {
      const geometry = geometryOf(layout);
      fc.pre(geometry.height >= geometry.cellHeight + 24);
      const position = anyPosition % layout.total;
      const top = topToReveal(geometry, position, clampTop(geometry, anyTop));
      const start = topOfRow(geometry, rowOf(geometry, position));

      expect(start).toBeGreaterThanOrEqual(top);
      expect(start + geometry.cellHeight).toBeLessThanOrEqual(top + geometry.height);
    }),
  );
});

test('the number of rows drawn does not depend on the number of images', () => {
  fc.assert(
    fc.property(anyLayout, fc.nat(), (layout, anyTop) => {
      const geometry = geometryOf(layout);
      const { start, end } = rowsShown(geometry, clampTop(geometry, anyTop), 2);

      expect(end - start).toBeLessThanOrEqual(Math.ceil(layout.height / geometry.rowHeight) + 6);
    }),
  );
});

test('captions disappear from small thumbnails', () => {
  const layout = { width: 800, height: 600, captions: true, total: 10 };

  expect(geometryOf({ ...layout, size: 64 }).captions).toBe(false);
  expect(geometryOf({ ...layout, size: 160 }).captions).toBe(true);
});

test('rows on the screen come before those above it', () => {
  expect(rowsInOrderOfNeed(5, 11, 2)).toEqual([7, 8, 9, 10, 5, 6]);
  expect(rowsInOrderOfNeed(0, 4, 2)).toEqual([0, 1, 2, 3]);
});
