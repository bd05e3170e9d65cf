import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorAt, topOfAnchor } from './anchor';
import { clampTop, geometryOf } from './geometry';

const layout = { width: 1200, height: 700, size: 160, captions: true };

test('the top survives being remembered as an anchor', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(), (total, anyTop) => {
      const geometry = geometryOf({ ...layout, total });
      const top = clampTop(geometry, anyTop);

      expect(topOfAnchor(geometry, anchorAt(geometry, top))).toBeCloseTo(top, 6);
    }),
  );
});

test('images that arrive at the end move nothing', () => {
  const before = geometryOf({ ...layout, total: 10_000 });
  const after = geometryOf({ ...layout, total: 90_000 });

  expect(topOfAnchor(after, anchorAt(before, 123_456))).toBe(123_456);
});

test('the image at the top left stays there when thumbnails change their size', () => {
  const before = geometryOf({ ...layout, total: 10_000 });
  const after = geometryOf({ ...layout, size: 96, total: 10_000 });
  const anchor = anchorAt(before, 54_321);

  const again = anchorAt(after, topOfAnchor(after, anchor));

  expect(Math.abs(again.position - anchor.position)).toBeLessThan(2 * after.columns);
});
