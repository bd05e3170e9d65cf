import fc from 'fast-check';
import { expect, test } from 'vitest';
import { screenPoint } from './points';
import { FIT, MAX_SCALE, type Placement, panBy, place, type Turns, turn, zoomBy } from './view';

const side = fc.integer({ min: 1, max: 8000 });
const anyStage = fc.record({
  image: fc.record({ width: side, height: side }),
  screen: fc.record({
    width: fc.integer({ min: 200, max: 3000 }),
    height: fc.integer({ min: 200, max: 2000 }),
  }),
});
const anyTurns = fc.constantFrom<Turns>(0, 1, 2, 3);

test('a fitted image is wholly on the screen and centred, however turned', () => {
  fc.assert(
    fc.property(anyStage, anyTurns, (stage, turns) => {
      const { x, y, scale } = place({ kind: 'fit', turns }, stage);
      const [across, down] =
        turns % 2 === 0 ? (['width', 'height'] as const) : (['height', 'width'] as const);
      const { image, screen } = stage;

      expect(2 * x + image[across] * scale).toBeCloseTo(screen.width, 5);
      expect(2 * y + image[down] * scale).toBeCloseTo(screen.height, 5);
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-6);
    }),
  );
});

test('the image pixel under the pointer stays there while zooming in', () => {
  const stage = {
    image: { width: 4000, height: 3000 },
    screen: { width: 1000, height: 750 },
  };
  const at = screenPoint(620, 410);
  const pixelAt = ({ x, y, scale }: Placement) => [(at.x - x) / scale, (at.y - y) / scale];
  const [beforeX = 0, beforeY = 0] = pixelAt(place(FIT, stage));

  const zoomed = zoomBy(FIT, stage, at, 5);

  const [afterX, afterY] = pixelAt(place(zoomed, stage));
  expect(afterX).toBeCloseTo(beforeX, 6);
  expect(afterY).toBeCloseTo(beforeY, 6);
});

test('the scale has an end', () => {
  fc.assert(
    fc.property(anyStage, fc.double({ min: 1, max: 1e9, noNaN: true }), (stage, factor) => {
      const zoomed = place(zoomBy(FIT, stage, screenPoint(10, 10), factor), stage);

      expect(zoomed.scale).toBeLessThanOrEqual(MAX_SCALE);
    }),
  );
});

test('panning never shows what is beyond the edge of a large image', () => {
  const stage = { image: { width: 900, height: 900 }, screen: { width: 300, height: 300 } };
  const zoomed = zoomBy(FIT, stage, screenPoint(150, 150), 4);

  const { x, y, scale } = place(panBy(zoomed, stage, 1e6, -1e6), stage);

  expect(x).toBe(0);
  expect(y + 900 * scale).toBeCloseTo(300);
});

test('four quarter turns are none', () => {
  expect(turn(turn(turn(turn(FIT))))).toEqual(FIT);
});
