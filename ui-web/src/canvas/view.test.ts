import fc from 'fast-check';
import { expect, test } from 'vitest';
import { imagePoint, screenPoint } from './points';
import { FIT, MAX_SCALE, panBy, place, type Turns, toImage, toScreen, turn, zoomBy } from './view';

const side = fc.integer({ min: 1, max: 8000 });
const anyStage = fc.record({
  image: fc.record({ width: side, height: side }),
  screen: fc.record({
    width: fc.integer({ min: 200, max: 3000 }),
    height: fc.integer({ min: 200, max: 2000 }),
  }),
});
const anyTurns = fc.constantFrom<Turns>(0, 1, 2, 3);
const part = fc.double({ min: 0, max: 1, noNaN: true });

test('from image to screen and back is the same point, however turned', () => {
  fc.assert(
    fc.property(anyStage, anyTurns, part, part, (stage, turns, u, v) => {
      const placement = place({ kind: 'fit', turns }, stage);
      const point = imagePoint(u * stage.image.width, v * stage.image.height);
      const back = toImage(placement, stage.image, toScreen(placement, stage.image, point));

      expect(back.x).toBeCloseTo(point.x, 5);
      expect(back.y).toBeCloseTo(point.y, 5);
    }),
  );
});

test('a fitted image is wholly on the screen and centred', () => {
  fc.assert(
    fc.property(anyStage, anyTurns, (stage, turns) => {
      const placement = place({ kind: 'fit', turns }, stage);
      const corner = toScreen(placement, stage.image, imagePoint(0, 0));
      const opposite = imagePoint(stage.image.width, stage.image.height);
      const other = toScreen(placement, stage.image, opposite);

      expect(corner.x + other.x).toBeCloseTo(stage.screen.width, 5);
      expect(corner.y + other.y).toBeCloseTo(stage.screen.height, 5);
      expect(Math.abs(corner.x - other.x)).toBeLessThanOrEqual(stage.screen.width + 1e-6);
    }),
  );
});

test('the image point under the pointer stays there while zooming in', () => {
  const stage = {
    image: { width: 4000, height: 3000 },
    screen: { width: 1000, height: 750 },
  };
  const at = screenPoint(620, 410);
  const before = toImage(place(FIT, stage), stage.image, at);

  const zoomed = zoomBy(FIT, stage, at, 5);

  const after = toImage(place(zoomed, stage), stage.image, at);
  expect(after.x).toBeCloseTo(before.x, 6);
  expect(after.y).toBeCloseTo(before.y, 6);
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
