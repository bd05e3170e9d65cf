import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from './harness/app';
import { doors } from './harness/doors';
import { photosZip } from './harness/fixtures';
import { gridIsFull, viewerShows } from './harness/grid';

describe.each(doors)('a ZIP in the $name', (door) => {
  let app: App;

  beforeAll(async () => {
    app = await door.start();
    await app.page.getByRole('button', { name: 'Open ZIP…' }).waitFor();
    await app.open(photosZip);
  });
  afterAll(() => app?.close());

  it('shows the thumbnail of every image on the screen', async () => {
    expect(await gridIsFull(app.page)).toBeGreaterThan(10);
    await app.page.getByText('140 images').first().waitFor();
  });

  it('lists its images in natural order', async () => {
    const names = await app.page
      .getByRole('gridcell')
      .evaluateAll((cells) => cells.slice(0, 4).map((cell) => cell.getAttribute('aria-label')));
    expect(names.map((name) => name?.match(/\d+/)?.[0])).toEqual(['1', '2', '3', '5']);
  });

  it('opens the viewer on a double click, steps to the next and the previous, and goes back', async () => {
    const { page } = app;
    await page.getByRole('gridcell').first().dblclick();
    await viewerShows(page, 'scene-1.jpg');
    await page.keyboard.press('ArrowRight');
    await viewerShows(page, 'scene-2.jpg');
    await page.keyboard.press('ArrowLeft');
    await viewerShows(page, 'scene-1.jpg');
    await page.keyboard.press('Escape');
    await page.getByRole('grid', { name: 'Images' }).waitFor();
  });

  it('opens the viewer with Enter on the image under the cursor', async () => {
    const { page } = app;
    await page.getByRole('gridcell').nth(2).click();
    await page.keyboard.press('Enter');
    await viewerShows(page, 'scene-3.jpg');
    await page.keyboard.press('Escape');
    await gridIsFull(page);
  });

  it('goes back to the grid with Enter after a click on a tool and one on a neighbour too', async () => {
    const { page } = app;
    await page.keyboard.press('Enter');
    await viewerShows(page, 'scene-3.jpg');
    await page.getByRole('button', { name: 'Fit to Window' }).click();
    const neighbours = page.getByRole('navigation', { name: 'Neighbours' });
    await neighbours.getByRole('button', { name: 'scene-2.jpg' }).click();
    await viewerShows(page, 'scene-2.jpg');
    await page.keyboard.press('Enter');
    await gridIsFull(page);
  });

  it('shows other thumbnails after scrolling to the end', async () => {
    const { page } = app;
    await page.getByRole('grid', { name: 'Images' }).focus();
    await page.keyboard.press('End');
    await page.locator('[data-position="139"]').waitFor();
    expect(await gridIsFull(page)).toBeGreaterThan(5);
  });

  it('is on the start page among the recent ones', async () => {
    const { page } = app;
    await page.keyboard.press('Alt+Home');
    await page.getByRole('heading', { name: 'Recent' }).waitFor();
    await page.locator('[data-card]').filter({ hasText: 'photos' }).click();
    await gridIsFull(page);
  });
});
