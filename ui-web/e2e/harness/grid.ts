import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { until } from './program';

/** Waits until the grid shows cells and every thumbnail on the screen has been decoded. */
export async function gridIsFull(page: Page): Promise<number> {
  await page.getByRole('grid', { name: 'Images' }).waitFor();
  return until('all thumbnails are there', 30_000, () => page.evaluate(decodedCells));
}

/** How many cells are on the screen, or 0 while one of them has no picture. */
function decodedCells(): number {
  const pane = document.querySelector('[role=grid]')?.getBoundingClientRect();
  const cells = [...document.querySelectorAll('[role=gridcell]')].filter((cell) => {
    const { top, bottom } = cell.getBoundingClientRect();
    return pane && bottom > pane.top && top < pane.bottom;
  });
  const whole = cells.every((cell) => (cell.querySelector('img')?.naturalWidth ?? 0) > 0);
  return whole ? cells.length : 0;
}

/** Waits until the viewer has drawn the picture of that name. */
export async function viewerShows(page: Page, name: string): Promise<void> {
  const canvas = page.getByRole('img', { name, exact: true });
  await canvas.waitFor();
  const colours = await until(`${name} is drawn`, 15_000, () => canvas.evaluate(manyColours));
  expect(colours).toBe(true);
}

function manyColours(element: Element): boolean {
  const canvas = element as HTMLCanvasElement;
  const copy = document.createElement('canvas');
  copy.width = 64;
  copy.height = 64;
  const pen = copy.getContext('2d');
  pen?.drawImage(canvas, 0, 0, 64, 64);
  const pixels = pen?.getImageData(0, 0, 64, 64).data ?? [];
  return (
    new Set(Array.from({ length: 4096 }, (_, i) => `${pixels[4 * i]},${pixels[4 * i + 1]}`)).size >
    20
  );
}
