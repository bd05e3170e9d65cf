import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from './harness/app';
import { doors } from './harness/doors';
import { out } from './harness/environment';
import { photosZip, somePhotos, writeFixture, writeZip } from './harness/fixtures';

const text = Buffer.from('This is no picture.\n');

describe.each(doors)('a damaged file in the $name', (door) => {
  let app: App;

  beforeAll(async () => {
    app = await door.start();
    await app.page.getByRole('button', { name: 'Open ZIP…' }).waitFor();
  });
  afterAll(() => app?.close());

  it('is named when a ZIP was cut short', async () => {
    const whole = readFileSync(photosZip);
    const path = writeFixture('cut-short.zip', whole.subarray(0, whole.length / 2));
    await app.open(path);
    await failureSays(app.page, path);
  });

  it('is named when a ZIP is none', async () => {
    const path = writeFixture('letter.zip', text);
    await app.open(path);
    await failureSays(app.page, path);
  });

  it('is named when nothing is there', async () => {
    const path = resolve(out, 'nowhere.zip');
    await app.open(path);
    await failureSays(app.page, path);
  });

  it('is named when a link leads nowhere', async () => {
    // The tests may run as root, whom no permission stops: a dangling link stops everybody.
    const link = resolve(out, 'dangling');
    rmSync(link, { force: true });
    symlinkSync('/nonexistent/folder', link);
    await app.open(link);
    await failureSays(app.page, link);
  });

  it('is named when a folder is asked for inside a file', async () => {
    const path = `${writeFixture('plain.txt', text)}/pictures`;
    await app.open(path);
    await failureSays(app.page, path);
  });

  it('is listed when an entry wants out of the archive', async () => {
    const entries = [...somePhotos(3), { name: '../escaped.jpg', bytes: text }];
    await app.open(writeZip('climber.zip', entries));
    await problemsSay(app.page, 'climber', ['escaped.jpg']);
  });

  it('is listed when an entry is encrypted', async () => {
    const entries = [...somePhotos(3), { name: 'photos/secret.jpg', bytes: text, flags: 1 }];
    await app.open(writeZip('locked.zip', entries));
    await problemsSay(app.page, 'locked', ['secret.jpg']);
  });

  it('is listed and shown as broken when a picture is empty or no picture', async () => {
    const entries = [
      ...somePhotos(3),
      { name: 'photos/empty.jpg', bytes: Buffer.alloc(0) },
      { name: 'photos/text.jpg', bytes: text },
    ];
    await app.open(writeZip('spoilt.zip', entries));
    await problemsSay(app.page, 'spoilt', ['empty.jpg', 'text.jpg']);
    const { page } = app;
    for (const name of ['empty.jpg', 'text.jpg']) {
      const cell = page.getByRole('gridcell', { name });
      await cell.locator('img').waitFor({ state: 'detached' });
      await cell.dblclick();
      await page.getByRole('heading', { name: `${name} cannot be shown` }).waitFor();
      await page.keyboard.press('Escape');
    }
  });
});

/** A failure's message names the file, says what is wrong with it and carries a code. */
async function failureSays(page: Page, path: string): Promise<void> {
  const toast = page
    .getByRole('listitem')
    .filter({ hasText: `${basename(path)} could not be opened` })
    .last();
  await toast.waitFor();
  const words = await toast.getByRole('paragraph').allTextContents();
  expect(words).toHaveLength(3);
  expect(words[1]).toContain(path);
  expect(words[2]).toMatch(/ · \w{4}/);
  await toast.getByRole('button', { name: 'Dismiss' }).click();
}

/** The dataset of that name is shown, and its list of problems names the files. */
async function problemsSay(page: Page, dataset: string, files: readonly string[]): Promise<void> {
  await page.locator('header').getByText(dataset).first().waitFor();
  const badge = page.getByRole('button', { name: /\d+ problems?$/ });
  await badge.waitFor();
  await expect
    .poll(() => badge.textContent(), { timeout: 15_000 })
    .toContain(`${files.length} problem`);
  await badge.click();
  const dialog = page.getByRole('dialog', { name: 'Problems' });
  for (const file of files) await dialog.getByText(file).first().waitFor();
  await page.keyboard.press('Escape');
}
