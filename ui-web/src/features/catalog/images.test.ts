import { expect, test } from 'vitest';
import type { ImageEntry } from '../../bridge/contract';
import { isUnfinished } from './images';

const known: ImageEntry = {
  id: 1,
  position: 0,
  path: 'a.jpg',
  bytes: 1000,
  modified: 0,
  version: 1,
  format: 'JPEG',
  width: 40,
  height: 30,
  orientation: 1,
  split: null,
  shapes: null,
  tags: [],
  problem: null,
};
const listed = { ...known, format: null, width: 0, height: 0 };
const broken = { ...listed, problem: 'no image data' };

test('a page of images with known sizes is finished', () => {
  expect(isUnfinished({ images: [known, broken], total: 2, view: 1 }, 2)).toBe(false);
});

test('a page with an image nobody has looked into is not', () => {
  expect(isUnfinished({ images: [known, listed], total: 2, view: 1 }, 2)).toBe(true);
});

test('the last page is unfinished while images are added, a full one is not', () => {
  const full = Array.from({ length: 200 }, () => known);

  expect(isUnfinished({ images: [known], total: 1, view: 1 }, 2)).toBe(true);
  expect(isUnfinished({ images: full, total: 200, view: 1 }, 400)).toBe(false);
});
