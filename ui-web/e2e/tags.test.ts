import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from './harness/app';
import { doors } from './harness/doors';
import { filterBy, finds, startWithSample } from './harness/filter';
import { viewerShows } from './harness/grid';

describe.each(doors)('tags in the $name', (door) => {
  let app: App;

  beforeAll(async () => {
    app = await startWithSample(door);
  });
  afterAll(() => app?.close());

  const tagged = (tags: string) =>
    app.page.getByRole('img', { name: `Tags: ${tags}`, exact: true });
  const option = (name: string) => app.page.getByRole('option', { name, exact: false });

  it('are made for the selected images, and shown on them', async () => {
    const { page } = app;
    await page.getByRole('gridcell').first().click();
    await page
      .getByRole('gridcell')
      .nth(2)
      .click({ modifiers: ['Shift'] });
    await page.keyboard.press('t');
    await page.getByRole('dialog', { name: 'Tags of 3 images' }).waitFor();
    await page.keyboard.type('blurry');
    await page.keyboard.press('Enter');
    await page.getByText('“blurry” added to 3 images').waitFor();
    await page.keyboard.press('Escape');
    await tagged('blurry').nth(2).waitFor();
    await expect.poll(() => tagged('blurry').count()).toBe(3);
    await filterBy(page, 'tag:blurry');
    await finds(page, '3 of 200');
    await filterBy(page, '');
    await finds(page, '200 images');
  });

  it('are marked when only some of the selected images have them', async () => {
    const { page } = app;
    await page.getByRole('gridcell').nth(1).click();
    await page
      .getByRole('gridcell')
      .nth(4)
      .click({ modifiers: ['Shift'] });
    await page.keyboard.press('t');
    await page.getByText('Adds to 2 images').waitFor();
    await expect.poll(() => option('blurry').getAttribute('aria-checked')).toBe('mixed');
    await page.keyboard.press('Enter');
    await page.getByText('“blurry” added to 2 images').waitFor();
    await expect.poll(() => option('blurry').getAttribute('aria-checked')).toBe('true');
    await page.keyboard.press('Escape');
    await tagged('blurry').nth(4).waitFor();
  });

  it('are undone, by the toast and by the key', async () => {
    const { page } = app;
    await page.locator('button', { hasText: 'Undo' }).last().click();
    await tagged('blurry').nth(3).waitFor({ state: 'detached' });
    await expect.poll(() => tagged('blurry').count()).toBe(3);
    await page.keyboard.press('Control+z');
    await tagged('blurry').first().waitFor({ state: 'detached' });
  });

  it('are given in the viewer', async () => {
    const { page } = app;
    await page.getByRole('gridcell').first().dblclick();
    const name = (await page.locator('canvas[role=img]').getAttribute('aria-label')) ?? '';
    await viewerShows(page, name);
    await page.keyboard.press('t');
    await page.getByRole('dialog', { name: 'Tags of 1 image' }).waitFor();
    await page.keyboard.type('night');
    await page.keyboard.press('Enter');
    await page.getByText('“night” added to 1 image').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('i');
    await page.getByRole('list', { name: 'Tags' }).getByText('night').waitFor();
    await page.keyboard.press('i');
    await page.keyboard.press('Escape');
    await tagged('night').waitFor();
  });

  it('are renamed and deleted, and come back', async () => {
    const { page } = app;
    await page.keyboard.press('Shift+T');
    const dialog = page.getByRole('dialog', { name: 'Tags' });
    await dialog.getByRole('button', { name: 'Rename night' }).click();
    await page.getByRole('textbox', { name: 'New name of night' }).fill('dusk');
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Delete dusk' }).click();
    await page.getByText('Tag “dusk” deleted').waitFor();
    await dialog.getByRole('button', { name: 'Delete dusk' }).waitFor({ state: 'detached' });
    await page.locator('button', { hasText: 'Undo' }).last().click();
    await dialog.getByRole('button', { name: 'Delete dusk' }).waitFor();
    await page.keyboard.press('Escape');
    await tagged('dusk').waitFor();
  });
});
