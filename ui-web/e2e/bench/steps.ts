import type { Page } from 'playwright-core';

/** Goes to the next image that many times; milliseconds from each key to the frame that shows it whole. */
export async function stepThrough(page: Page, count: number, pause: number): Promise<number[]> {
  await page.evaluate(watchSteps);
  for (let step = 0; step < count; step++) {
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((done) => (window.benchSteps?.length ?? 0) > done, step);
    await page.waitForTimeout(pause);
  }
  return page.evaluate(() => [...(window.benchSteps ?? [])]);
}

declare global {
  interface Window {
    benchSteps?: number[];
  }
}

/** Runs in the page: notes the time of the key, then of the end of the frame after the mark. */
function watchSteps() {
  const steps: number[] = [];
  let pressed = 0;
  window.benchSteps = steps;
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed = timeStamp;
    },
    { capture: true },
  );
  new PerformanceObserver((marks) => {
    const shown = marks.getEntriesByName('limner:image-shown').at(-1);
    if (!shown || pressed === 0 || shown.startTime < pressed) return;
    const key = pressed;
    pressed = 0;
    requestAnimationFrame((frame) => steps.push(Math.max(frame, shown.startTime) - key));
  }).observe({ type: 'mark' });
}
