import type { Page } from 'playwright-core';
import { filterField } from '../harness/filter';
import { until } from '../harness/program';

declare global {
  interface Window {
    benchFiltered?: number | undefined;
  }
}

/** Applies a query by the keyboard; milliseconds from Enter to the first frame of what it finds. */
export async function filtered(page: Page, query: string): Promise<number> {
  await page.keyboard.press('Control+f');
  await page.evaluate(watchList, query);
  await filterField(page).fill(query);
  await page.keyboard.press('Enter');
  const millis = await until(`the images of “${query}” are shown`, 60_000, () =>
    page.evaluate(() => window.benchFiltered),
  );
  await page.keyboard.press('Escape');
  return millis;
}

/** Runs in the page: notes the time of the last Enter, then of the frame after the mark. */
function watchList(query: string) {
  let pressed = 0;
  window.benchFiltered = undefined;
  const note = ({ key, timeStamp }: KeyboardEvent) => {
    if (key === 'Enter') pressed = timeStamp;
  };
  window.addEventListener('keydown', note, { capture: true });
  const observer = new PerformanceObserver((marks) => {
    const shown = marks.getEntriesByName('limner:list-shown').at(-1) as PerformanceMark | undefined;
    if (shown?.detail.query !== query) return;
    observer.disconnect();
    window.removeEventListener('keydown', note, { capture: true });
    requestAnimationFrame((frame) => {
      window.benchFiltered = Math.max(frame, shown.startTime) - pressed;
    });
  });
  observer.observe({ type: 'mark' });
}
