import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clampTop,
  contentTop,
  geometryOf,
  leftOfColumn,
  MAX_TRACK,
  rowOf,
  rowsAround,
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
  expect(rowsShown(geometry, contentTop(geometry, MAX_TRACK - 700)).end).toBe(geometry.rows);
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
      const { start, end } = rowsShown(geometry, clampTop(geometry, anyTop));

      expect(end - start).toBeLessThanOrEqual(Math.ceil(layout.height / geometry.rowHeight) + 2);
    }),
  );
});

test('captions disappear from small thumbnails', () => {
  const layout = { width: 800, height: 600, captions: true, total: 10 };

  expect(geometryOf({ ...layout, size: 64 }).captions).toBe(false);
  expect(geometryOf({ ...layout, size: 160 }).captions).toBe(true);
});

test('there are only so many rows around the screen as the grid has', () => {
  const geometry = geometryOf({ width: 200, height: 300, size: 160, captions: false, total: 20 });

  expect(rowsAround(geometry, { start: 7, end: 10 }, 2)).toEqual({ start: 5, end: 12 });
  expect(rowsAround(geometry, { start: 1, end: 4 }, 2)).toEqual({ start: 0, end: 6 });
  expect(rowsAround(geometry, { start: 18, end: 20 }, 2)).toEqual({ start: 16, end: 20 });
});

test('rows on the screen come before those below it, and those above it last', () => {
  expect(rowsInOrderOfNeed({ start: 5, end: 11 }, 7)).toEqual([7, 8, 9, 10, 5, 6]);
  expect(rowsInOrderOfNeed({ start: 0, end: 4 }, 0)).toEqual([0, 1, 2, 3]);
});
