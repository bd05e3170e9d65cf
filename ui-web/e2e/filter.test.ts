import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from './harness/app';
import { doors } from './harness/doors';
import { countFound, filterBy, filterField, finds, names, startWithSample } from './harness/filter';
import { gridIsFull, viewerShows } from './harness/grid';
import { until } from './harness/program';

describe.each(doors)('the filter in the $name', (door) => {
  let app: App;

  beforeAll(async () => {
    app = await startWithSample(door);
  });
  afterAll(() => app?.close());

  it('finds images while it is typed, and says how many of how many', async () => {
    const { page } = app;
    await page.keyboard.press('/');
    await page.keyboard.type('split:val');
    const found = await countFound(page);
    expect(found).toBeLessThan(100);
    await gridIsFull(page);
    await page.getByRole('button', { name: 'Clear Filter' }).click();
    await finds(page, '200 images');
  });

  it('offers how a word goes on, by keys', async () => {
    const { page } = app;
    await page.keyboard.press('Control+f');
    await page.keyboard.type('spl');
    await page.getByRole('option', { name: /^split/ }).waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(() => filterField(page).inputValue()).toBe('split:');
    await page.getByRole('option', { name: /^test/ }).waitFor();
    await page.keyboard.type('te');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect((await filterField(page).inputValue()).trim()).toBe('split:test');
    await countFound(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+f');
    await finds(page, '200 images');
  });

  it('underlines what it cannot read, exactly, and goes on showing what it showed', async () => {
    const { page } = app;
    await page.keyboard.press('/');
    await page.keyboard.type('scene colour:red');
    await page.getByRole('alert').waitFor();
    await expect.poll(() => page.locator('mark').textContent()).toBe('colour');
    await finds(page, '200 images');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await page.getByRole('alert').waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('says when there is no such image, and is cleared by a button', async () => {
    const { page } = app;
    await filterBy(page, 'nothing-is-called-that');
    await page.getByRole('heading', { name: 'No image is like that' }).waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Clear Filter' }).last().click();
    await finds(page, '200 images');
    await gridIsFull(page);
  });

  it('leads the viewer through the found images only, and is there again afterwards', async () => {
    const { page } = app;
    await filterBy(page, 'split:val');
    const found = await countFound(page);
    await gridIsFull(page);
    const [first = '', second = ''] = await names(page);
    await page.getByRole('gridcell').first().dblclick();
    await viewerShows(page, first ?? '');
    await page.keyboard.press('ArrowRight');
    await viewerShows(page, second ?? '');
    await page.getByText(`2 of ${found}`).waitFor();
    await page.keyboard.press('Escape');
    await finds(page, `${found} of 200`);
    const selected = page.locator('[role=gridcell][aria-selected=true]');
    await expect.poll(() => selected.getAttribute('aria-label')).toBe(second);
  });

  it('keeps the image that is looked at when it changes', async () => {
    const { page } = app;
    const selected = page.locator('[role=gridcell][aria-selected=true]');
    const name = await selected.getAttribute('aria-label');
    await page.keyboard.press('Control+Shift+f');
    await finds(page, '200 images');
    await expect.poll(() => selected.getAttribute('aria-label')).toBe(name);
    await expect.poll(() => selected.getAttribute('data-position')).not.toBe('1');
  });

  it('is the same after the page was loaded again', async () => {
    const { page } = app;
    await filterBy(page, 'split:test');
    const found = await countFound(page);
    await page.reload();
    await finds(page, `${found} of 200`);
    await expect.poll(() => filterField(page).inputValue()).toBe('split:test');
    await gridIsFull(page);
  });

  it('sorts', async () => {
    const { page } = app;
    await filterBy(page, '');
    await finds(page, '200 images');
    await page.getByRole('button', { name: 'Sorted by Name' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'File Size' }).click();
    await expect.poll(() => filterField(page).inputValue()).toBe('sort:-bytes');
    await gridIsFull(page);
    const [largest] = await names(page);
    await page.getByRole('button', { name: 'Sorted by File Size' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Smallest First' }).click();
    await until('the smallest is first', 10_000, async () => (await names(page))[0] !== largest);
    await expect.poll(() => filterField(page).inputValue()).toBe('sort:bytes');
  });

  it('is saved as a view, applied, deleted, and brought back', async () => {
    const { page } = app;
    await filterBy(page, 'split:val sort:-bytes');
    const found = await countFound(page);
    await page.keyboard.press('Control+s');
    await page.getByRole('textbox', { name: 'Name of the view' }).fill('Validation');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+Shift+f');
    await finds(page, '200 images');
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Validation' }).click();
    await finds(page, `${found} of 200`);
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('button', { name: 'Delete Validation' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Validation' }).waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    await page.locator('button', { hasText: 'Undo' }).last().click();
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Validation' }).waitFor();
    await page.keyboard.press('Escape');
  });
});
