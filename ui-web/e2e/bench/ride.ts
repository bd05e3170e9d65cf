import type { Page } from 'playwright-core';
import { installGridWatch } from './gridWatch';

/** What was seen while the grid scrolled; see GridWatch. */
export interface Seen {
  readonly blanks: readonly number[];
  readonly frames: readonly number[];
}

/** Scrolls to the farther end at so many pixels a second, for so long at most. */
export async function glide(page: Page, speed: number, mostMillis: number): Promise<Seen> {
  await page.evaluate(installGridWatch);
  await page.evaluate(glideInPage, [speed, mostMillis] as const);
  return settled(page);
}

/** Jumps to places all over and stays a moment at each. */
export async function jump(page: Page, count: number): Promise<Seen> {
  await page.evaluate(installGridWatch);
  await page.evaluate(jumpInPage, count);
  return settled(page);
}

async function glideInPage([speed, mostMillis]: readonly [number, number]) {
  const pane = document.querySelector('[role=grid]');
  const watch = window.gridWatch;
  if (!pane || !watch) throw new Error('there is no grid');
  const end = pane.scrollHeight - pane.clientHeight;
  const from = pane.scrollTop;
  const velocity = (from < end / 2 ? speed : -speed) / 1000;
  const begin = await watch.frame();
  for (let at = from, now = begin; at >= 0 && at <= end && now - begin < mostMillis; ) {
    at = from + velocity * (now - begin);
    pane.scrollTop = at;
    now = await watch.frame();
  }
}

async function jumpInPage(count: number) {
  const STAY_MILLIS = 700;
  const GOLDEN_RATIO = 0.618034; // Spreads the places evenly.
  const pane = document.querySelector('[role=grid]');
  const watch = window.gridWatch;
  if (!pane || !watch) throw new Error('there is no grid');
  const end = pane.scrollHeight - pane.clientHeight;
  let now = await watch.frame();
  for (let jump = 0; jump < count; jump++) {
    pane.scrollTop = end * ((0.3 + jump * GOLDEN_RATIO) % 1);
    for (const begin = now; now - begin < STAY_MILLIS; ) now = await watch.frame();
  }
}

/** Looks on until nothing on the screen is blank any more. */
async function settled(page: Page): Promise<Seen> {
  return page.evaluate(async () => {
    const PATIENCE_MILLIS = 3000;
    const watch = window.gridWatch;
    if (!watch) throw new Error('nobody watched');
    const begin = await watch.frame();
    let now = begin;
    while (watch.waiting() > 0 && now - begin < PATIENCE_MILLIS) now = await watch.frame();
    const endless = Array.from({ length: watch.waiting() }, () => Number.POSITIVE_INFINITY);
    return { blanks: [...watch.blanks, ...endless], frames: [...watch.frames] };
  });
}
