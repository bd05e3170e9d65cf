import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { App, Door } from './app';
import { sample } from './fixtures';
import { gridIsFull } from './grid';
import { until } from './program';

/** A program whose grid shows the 200 images of the sample. */
export async function startWithSample(door: Door): Promise<App> {
  const app = await door.start();
  try {
    await app.page.getByRole('button', { name: 'Open ZIP…' }).waitFor();
    await app.open(sample);
    await finds(app.page, '200 images');
    await gridIsFull(app.page);
    return app;
  } catch (error) {
    await app.close();
    throw error;
  }
}

/** The field for the query. */
export function filterField(page: Page) {
  return page.getByRole('combobox', { name: 'Filter' });
}

/** Types a query over the one before and applies it. */
export async function filterBy(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+f');
  await filterField(page).fill(query);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
}

/** Waits until the filter says that it finds so many images; "12 of 200", or "200 images" for all. */
export async function finds(page: Page, count: string): Promise<void> {
  const status = page.locator('search [role=status]');
  await until(
    `the filter finds ${count}`,
    20_000,
    async () => (await status.textContent()) === count,
  );
  expect(await status.textContent()).toBe(count);
}

/** How many images the filter finds of less than all, once it does. */
export async function countFound(page: Page): Promise<number> {
  const status = page.locator('search [role=status]');
  const text = await until('the filter finds some', 20_000, async () =>
    (await status.textContent())?.match(/^(\d+) of/),
  );
  return Number(text[1]);
}

/** The names of the images on the screen. */
export function names(page: Page): Promise<readonly (string | null)[]> {
  return page
    .getByRole('gridcell')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('aria-label')));
}
