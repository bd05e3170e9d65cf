import type { Page } from 'playwright-core';
import { until } from '../harness/program';

declare global {
  interface Window {
    benchKeyed?: number | undefined;
  }
}

/** What is looked for on the screen: how many images are found now, the dashboard, or neither. */
type Sign = 'another count' | 'the dashboard' | 'no dashboard';

/** Milliseconds from a key to the first frame with a sign. */
export async function keyed(page: Page, key: string, sign: Sign): Promise<number> {
  await page.evaluate(watchKey, sign);
  await page.keyboard.press(key);
  return until(`${sign} after ${key}`, 60_000, () => page.evaluate(() => window.benchKeyed));
}

/** Runs in the page. */
function watchKey(sign: Sign) {
  const count = () => document.querySelector('search [role=status]')?.textContent ?? '';
  const bars = () => document.querySelectorAll('aside[aria-label=Dashboard] section button').length;
  const before = count();
  const isThere = {
    'another count': () => count() !== '' && count() !== before,
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
