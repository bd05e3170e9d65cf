import { expect, test } from 'vitest';
import { type DragEvent, IDLE, step } from './drag';
import { screenPoint } from './points';

function gesture(...events: readonly DragEvent[]) {
  let drag = IDLE;
  const moved = { dx: 0, dy: 0 };
  for (const event of events) {
    const next = step(drag, event);
    drag = next.drag;
    moved.dx += next.pan?.dx ?? 0;
    moved.dy += next.pan?.dy ?? 0;
  }
  return { drag, moved };
}

const down = (x: number, y: number, button = 0): DragEvent => ({
  type: 'down',
  at: screenPoint(x, y),
  button,
});
const move = (x: number, y: number): DragEvent => ({
  type: 'move',
  at: screenPoint(x, y),
  button: 0,
});
const up: DragEvent = { type: 'up' };

test('the image follows the pointer while the button is held', () => {
  expect(gesture(down(10, 10), move(15, 12), move(40, 2), up).moved).toEqual({ dx: 30, dy: -8 });
});

test('the middle button drags too, the right button does not', () => {
  expect(gesture(down(0, 0, 1), move(5, 5)).moved).toEqual({ dx: 5, dy: 5 });
  expect(gesture(down(0, 0, 2), move(5, 5)).moved).toEqual({ dx: 0, dy: 0 });
});

test('moving after the button is released moves nothing', () => {
  const { drag, moved } = gesture(down(0, 0), up, move(100, 100));

  expect(drag).toEqual(IDLE);
  expect(moved).toEqual({ dx: 0, dy: 0 });
});
