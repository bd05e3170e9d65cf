import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { windowDoor } from '../harness/windowDoor';
import { crowd } from './crowd';
import { openFolder, skipThumbnails } from './crowdInWindow';
import { type Figure, figure, missed, percentile, print } from './figures';
import { glide } from './ride';

const SCROLL_MILLIS = 20_000;
const SPEED = 1500;
const MOST_RATIO = 1.2;

it('the grid scrolls nearly as evenly as an empty page', async () => {
  const { folder, count } = crowd();
  const app = await windowDoor.start();
  try {
    await openFolder(app, folder);
    await skipThumbnails(app.page);
    const before = await emptyPage(app.page);
    const seen = await glide(app.page, SPEED, SCROLL_MILLIS);
    const back = await glide(app.page, SPEED, SCROLL_MILLIS);
    const empty = [...before, ...(await emptyPage(app.page))];
    const limit = percentile(empty, 0.95);
    const figures = [
      ...intervals('empty page', empty),
      ...intervals('grid, places never seen', seen.frames),
      ...intervals('grid, the way back', back.frames),
      figure('ratio at p95, never seen', percentile(seen.frames, 0.95) / limit, '×', MOST_RATIO),
      figure('ratio at p95, the way back', percentile(back.frames, 0.95) / limit, '×', MOST_RATIO),
    ];
    print(`${count} images, ${SPEED} px/s for 20 s`, figures);
    expect(missed(figures)).toEqual([]);
  } finally {
    await app.close();
  }
}, 1_800_000);

function intervals(name: string, frames: readonly number[]): readonly Figure[] {
  return [
    figure(`${name}: median frame`, percentile(frames, 0.5), 'ms'),
    figure(`${name}: p95 frame`, percentile(frames, 0.95), 'ms'),
    figure(`${name}: worst frame`, Math.max(...frames), 'ms'),
  ];
}

/** Frames of the same page with nothing in it for a while. */
async function emptyPage(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const root = document.documentElement;
    root.style.display = 'none';
    const frames: number[] = [];
    const begin = await frame();
    for (let now = begin; now - begin < 5000; ) {
      const next = await frame();
      frames.push(next - now);
      now = next;
    }
    root.style.display = '';
    await frame();
    return frames;
  });
}
