import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { App } from './harness/app';
import { doors } from './harness/doors';
import { photosZip, sample, somePhotos, writeZip } from './harness/fixtures';
import { gridIsFull, viewerShows } from './harness/grid';
import { screenshot } from './harness/screenshot';

describe.each(doors)('every screen of the $name', (door) => {
  let app: App;

  beforeAll(async () => {
    app = await door.start();
    await app.page.getByRole('button', { name: 'Open ZIP…' }).waitFor();
  });
  afterAll(() => app?.close());

  it('is kept as a picture, light and dark', async () => {
    const { page } = app;
    await inBothThemes(page, `${door.name}-welcome`);
    await app.open(photosZip);
    await gridIsFull(page);
    await app.open(
      writeZip('holiday.zip', [
        ...somePhotos(40),
        { name: 'photos/empty.jpg', bytes: Buffer.alloc(0) },
      ]),
    );
    await page.getByRole('button', { name: '1 problem' }).waitFor();
    await inBothThemes(page, `${door.name}-problem-in-grid`);
    await page.getByRole('button', { name: '1 problem' }).click();
    await page.getByRole('dialog', { name: 'Problems' }).getByText('empty.jpg').waitFor();
    await inBothThemes(page, `${door.name}-problems`);
    await page.keyboard.press('Escape');
    await app.open(sample);
    await page.getByText('200 images').first().waitFor();
    await gridIsFull(page);
    await inBothThemes(page, `${door.name}-grid`);
    await page.keyboard.press('d');
    await page.getByRole('region', { name: 'Classes' }).waitFor();
    await inBothThemes(page, `${door.name}-dashboard`);
    await page.keyboard.press('/');
    await page.keyboard.type('is:labelled sp');
    await page.getByRole('option').first().waitFor();
    await inBothThemes(page, `${door.name}-filter`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+f');
    await page.keyboard.press('d');
    await gridIsFull(page);
    await page.getByRole('gridcell').nth(4).click();
    await page.keyboard.press('t');
    await page.getByRole('dialog').waitFor();
    await inBothThemes(page, `${door.name}-tags`);
    await page.keyboard.press('Escape');
    await page.getByRole('gridcell').nth(9).dblclick();
    await viewerShows(
      page,
      (await page.locator('canvas[role=img]').getAttribute('aria-label')) ?? '',
    );
    await inBothThemes(page, `${door.name}-viewer`);
    await page.keyboard.press('Alt+Home');
    await page.getByRole('heading', { name: 'Recent' }).waitFor();
    await inBothThemes(page, `${door.name}-start`);
  });

  it('and so is every panel', async () => {
    const { page } = app;
    for (const [key, name] of [
      ['Control+k', 'palette'],
      ['F1', 'shortcuts'],
    ] as const) {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      await inBothThemes(page, `${door.name}-${name}`);
      await page.keyboard.press('Escape');
    }
    await page.getByRole('menuitem', { name: 'File' }).click();
    await inBothThemes(page, `${door.name}-menu`);
    await page.keyboard.press('Escape');
    await runAction(page, 'About Limner');
    await page.getByRole('dialog').waitFor();
    await inBothThemes(page, `${door.name}-about`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('F9');
    await page.getByRole('dialog').getByRole('figure').first().waitFor();
    await page.waitForTimeout(2_500);
    await inBothThemes(page, `${door.name}-memory`);
    await page.getByRole('heading', { name: 'After closing a dataset' }).scrollIntoViewIfNeeded();
    await inBothThemes(page, `${door.name}-memory-end`);
    await page.keyboard.press('Escape');
  });
});

/** Dresses the page itself: the choice of the user is another test's business. */
async function inBothThemes(page: Page, name: string): Promise<void> {
  for (const theme of ['LIGHT', 'DARK']) {
    await page.evaluate((value) => {
      document.documentElement.dataset.theme = value;
    }, theme);
    await page.waitForTimeout(150);
    await screenshot(page, `${name}-${theme.toLowerCase()}`);
  }
}

async function runAction(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('What do you want to do?').fill(title);
  await page.keyboard.press('Enter');
}
