import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from './harness/app';
import { doors } from './harness/doors';
import { countFound, filterField, finds, startWithSample } from './harness/filter';

describe.each(doors)('the dashboard in the $name', (door) => {
  let app: App;

  beforeAll(async () => {
    app = await startWithSample(door);
  });
  afterAll(() => app?.close());

  const chart = (name: string) => app.page.getByRole('region', { name });

  const dashboard = () => app.page.getByRole('complementary', { name: 'Dashboard' });

  it('comes by a key, with the classes of most shapes first', async () => {
    if (!(await dashboard().isVisible())) await app.page.keyboard.press('d');
    await chart('Classes').getByRole('button').first().waitFor();
    const shapes = await chart('Classes')
      .getByRole('button', { name: /shapes?$/ })
      .evaluateAll((bars) =>
        bars.map((bar) => Number(bar.getAttribute('aria-label')?.match(/(\d+) shapes?$/)?.[1])),
      );
    expect(shapes.length).toBeGreaterThan(1);
    expect(shapes).toEqual(shapes.toSorted((a, b) => b - a));
    await chart('Splits')
      .getByRole('button', { name: /^train:/ })
      .waitFor();
  });

  it('shows the images of a bar that is clicked, and all of them when it is clicked again', async () => {
    const bar = chart('Classes').getByRole('button', { name: /image/ }).first();
    const counted = Number((await bar.getAttribute('aria-label'))?.match(/: (\d+) image/)?.[1]);
    await bar.click();
    expect(await countFound(app.page)).toBe(counted);
    await expect.poll(() => filterField(app.page).inputValue()).toMatch(/^class:/);
    await expect.poll(() => bar.getAttribute('aria-pressed')).toBe('true');
    await bar.click();
    await finds(app.page, '200 images');
    await expect.poll(() => filterField(app.page).inputValue()).toBe('');
  });

  it('is used by keys alone', async () => {
    const { page } = app;
    const bars = chart('Megapixels').getByRole('button');
    await chart('Megapixels').scrollIntoViewIfNeeded();
    const isPressed = (bar: number) => bars.nth(bar).getAttribute('aria-pressed');
    await bars.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => isPressed(1)).toBe('true');
    await expect.poll(() => filterField(page).inputValue()).toMatch(/^megapixels/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Space');
    await expect.poll(() => isPressed(0)).toBe('true');
    await expect.poll(() => filterField(page).inputValue()).toMatch(/^megapixels/);
    await page.keyboard.press('Space');
    await finds(page, '200 images');
  });

  it('is there again when the page was loaded again, and goes by the key', async () => {
    const { page } = app;
    await page.reload();
    await chart('Classes').getByRole('button').first().waitFor();
    await page.keyboard.press('d');
    await dashboard().waitFor({ state: 'hidden' });
  });
});
