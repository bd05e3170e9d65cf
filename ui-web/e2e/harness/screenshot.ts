import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { screens } from './environment';

/** Keeps what the page looks like, for a person to look at. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: resolve(screens, `${name}.png`) });
}
