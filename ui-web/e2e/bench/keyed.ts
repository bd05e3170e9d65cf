import type { Page } from 'playwright-core';
import { until } from '../harness/program';

declare global {
  interface Window {
    benchKeyed?: number | undefined;
  }
}

/** What is looked for on the screen. */
type Sign = 'the dashboard' | 'no dashboard';

/** Milliseconds from a key to the first frame with a sign. */
export async function keyed(page: Page, key: string, sign: Sign): Promise<number> {
  await page.evaluate(watchKey, sign);
  await page.keyboard.press(key);
  return until(`${sign} after ${key}`, 60_000, () => page.evaluate(() => window.benchKeyed));
}

/** Runs in the page. */
function watchKey(sign: Sign) {
  const bars = () => document.querySelectorAll('aside[aria-label=Dashboard] section button').length;
  const isThere = {
    'the dashboard': () => bars() > 0,
    'no dashboard': () => bars() === 0,
  }[sign];
  window.benchKeyed = undefined;
  const start = ({ timeStamp }: KeyboardEvent) => {
    const look = (now: number) => {
      if (isThere()) window.benchKeyed = Math.max(1, now - timeStamp);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  window.addEventListener('keydown', start, { capture: true, once: true });
}
