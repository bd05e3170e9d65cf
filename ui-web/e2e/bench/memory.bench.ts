import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { App } from '../harness/app';
import { gridIsFull } from '../harness/grid';
import { windowDoor } from '../harness/windowDoor';
import { ask } from './ask';
import { crowd } from './crowd';
import { lastDataset, openFolder, skipThumbnails, untilIndexed } from './crowdInWindow';
import { type Figure, figure, missed, percentile, print } from './figures';
import { filtered } from './filtered';
import { Idler } from './idler';
import { liveHeap, memory } from './memory';
import { glide } from './ride';
import { stepThrough } from './steps';

const ROUNDS = 10;
const MOST_GROWTH_MEGABYTES = 1;

it('a long session with a crowd of images stays within its memory', async () => {
  const { folder, count } = crowd();
  const app = await windowDoor.start();
  try {
    await openFolder(app, folder);
    const figures = [...(await session(app)), ...(await rounds(app))];
    print(`a session with ${count} images`, figures);
    expect(app.program.printed).not.toContain('OutOfMemoryError');
    expect(missed(figures)).toEqual([]);
  } finally {
    await app.close();
  }
}, 1_800_000);

/** Scrolls to the end and back, goes through 500 images, filters. */
async function session({ page, program }: App): Promise<readonly Figure[]> {
  const idler = new Idler();
  await glide(page, 60_000, 120_000);
  await glide(page, 60_000, 120_000);
  await page.getByRole('gridcell').nth(5).dblclick();
  await page.waitForTimeout(1000);
  await stepThrough(page, 500, 20);
  await page.keyboard.press('Escape');
  await skipThumbnails(page);
  for (const query of ['width>=500', 'sort:-bytes', '']) await filtered(page, query);
  const { collectors } = await ask(page, 'read_memory', { since: 0 });
  const longest = Math.max(...collectors.map(({ longestMillis }) => longestMillis));
  const collections = collectors.reduce((sum, each) => sum + each.count, 0);
  return [
    figure('collections', collections, ''),
    figure('longest pause of a collection', longest, 'ms', 10),
    figure('longest wait of an idle thread', await idler.longestWait(), 'ms'),
    ...(await memory(page, program)),
  ];
}

/**
 * Opens and closes the dataset again and again, and compares what stays of the heap in the end with
 * what stayed in the beginning: three closings each, as the databases' caches differ by half a
 * megabyte from one to the next.
 */
async function rounds({ page, program }: App): Promise<readonly Figure[]> {
  const dataset = await lastDataset(page);
  const live: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.keyboard.press('Alt+Home');
    await ask(page, 'close_dataset', { id: dataset });
    await page.waitForTimeout(500);
    live.push(liveHeap(program));
    await reopen(page);
  }
  const begin = percentile(live.slice(1, 4), 0.5);
  const end = percentile(live.slice(-3), 0.5);
  return [
    figure('heap after closings 2 to 4', begin, 'MB'),
    figure(`growth until closing ${ROUNDS}`, end - begin, 'MB', MOST_GROWTH_MEGABYTES),
  ];
}

async function reopen(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /images/ })
    .first()
    .click();
  await gridIsFull(page);
  await untilIndexed(page);
}
