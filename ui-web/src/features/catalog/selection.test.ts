import { expect, test } from 'vitest';
import { click, EMPTY, move, type Selection, selectAll } from './selection';

const plain = { ctrl: false, shift: false };
const ctrl = { ctrl: true, shift: false };
const shift = { ctrl: false, shift: true };

function clicks(...gestures: readonly [number, typeof plain][]): Selection {
  return gestures.reduce((before, [position, keys]) => click(before, position, keys), EMPTY);
}

test('a plain click selects that image alone', () => {
  expect(clicks([3, plain], [7, plain]).ranges).toEqual([{ start: 7, end: 8 }]);
});

test('a Shift click selects everything from the anchor, and again from the same anchor', () => {
  const selection = clicks([10, plain], [14, shift], [8, shift]);

  expect(selection.ranges).toEqual([{ start: 8, end: 11 }]);
  expect(selection.anchor).toBe(10);
});

test('a Ctrl click adds an image and takes it away again', () => {
  expect(clicks([1, plain], [5, ctrl]).ranges).toHaveLength(2);
  expect(clicks([1, plain], [5, ctrl], [5, ctrl]).ranges).toEqual([{ start: 1, end: 2 }]);
});

test('Ctrl with Shift adds the range to what was selected', () => {
  const selection = clicks([1, plain], [5, ctrl], [7, { ctrl: true, shift: true }]);

  expect(selection.ranges).toEqual([
    { start: 1, end: 2 },
    { start: 5, end: 8 },
  ]);
});

test('the cursor stays inside the dataset', () => {
  const at = clicks([5, plain]);

  expect(move(at, 1000, 8, { extend: false, from: 0 }).cursor).toBe(7);
  expect(move(at, -1000, 8, { extend: false, from: 0 }).cursor).toBe(0);
});

test('the first arrow key selects the first image on the screen', () => {
  expect(move(EMPTY, 1, 900, { extend: false, from: 420 }).cursor).toBe(420);
});

test('selecting all of a million images is one range', () => {
  expect(selectAll(EMPTY, 1_000_000).ranges).toEqual([{ start: 0, end: 1_000_000 }]);
});
