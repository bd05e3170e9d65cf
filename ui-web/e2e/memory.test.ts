import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from './harness/app';
import { chooseFile } from './harness/desktop';
import { doors } from './harness/doors';
import { out } from './harness/environment';
import { photosZip } from './harness/fixtures';
import { gridIsFull } from './harness/grid';

const HPROF = 'JAVA PROFILE';

describe.each(doors)('the memory panel of the $name', (door) => {
  let app: App;

  beforeAll(async () => {
    app = await door.start();
    await app.page.getByRole('button', { name: 'Open ZIP…' }).waitFor();
    await app.open(photosZip);
    await gridIsFull(app.page);
  });
  afterAll(() => app?.close());

  it('opens by its key and shows plausible figures', async () => {
    const { page } = app;
    await page.keyboard.press('F9');
    const heap = await figure(page, 'Heap');
    expect(heap).toBeGreaterThan(3);
    expect(heap).toBeLessThanOrEqual(128);
    expect(await figure(page, 'Beside the heap')).toBeGreaterThan(20);
    expect(await figure(page, 'Mapped files')).toBeGreaterThan(0);
    const panel = page.getByRole('dialog', { name: 'Memory' });
    for (const name of ['Decoding', 'Unextracted files', 'Thumbnails'])
      await panel.getByRole('rowheader', { name }).waitFor();
    await panel.getByRole('row', { name: /Database Problems and classes of photos/ }).waitFor();
    await panel.getByRole('row', { name: /Java: files, pictures, database/ }).waitFor();
    if (door.name === 'window') {
      await panel.getByRole('row', { name: /^Page/ }).first().waitFor();
      expect(await figure(page, 'Browser')).toBeGreaterThan(50);
    }
  });

  it('goes on looking', async () => {
    const { page } = app;
    const line = page.getByRole('img', { name: /^Heap over the last ten minutes/ });
    const path = () => line.locator('path').first().getAttribute('d');
    const before = await path();
    await expect.poll(path, { timeout: 5_000 }).not.toBe(before);
  });

  it('collects when asked, and counts it', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Collect Now' }).click();
    await page.getByText(/MB freed, .* MB in use/).waitFor();
    await expect.poll(() => figure(page, 'Still in use')).toBeGreaterThan(2);
  });

  it('saves a heap snapshot', async () => {
    const { page } = app;
    await page.getByRole('button', { name: 'Save Heap Snapshot…' }).click();
    if (door.name === 'window')
      await chooseFile('Save a heap snapshot', resolve(out, `snapshot-${Date.now()}`));
    const toast = page.getByRole('listitem').filter({ hasText: 'Heap snapshot saved' });
    await toast.waitFor();
    await page.keyboard.press('Escape');
  });

  it('notes what stays after a dataset was closed', async () => {
    const { page } = app;
    await command(page, 'Close Dataset');
    await page.getByRole('heading', { name: 'Recent' }).waitFor();
    await command(page, 'Collect Garbage');
    await page.getByText(/MB freed/).waitFor();
    await page.keyboard.press('F9');
    const round = page.getByRole('dialog', { name: 'Memory' }).getByRole('listitem');
    await round.filter({ hasText: 'photos' }).first().waitFor();
    await page.keyboard.press('Escape');
  });
});

describe('a heap snapshot', () => {
  it('is a file that memory analyzers read', async () => {
    const [, browserDoor] = doors;
    const app = await browserDoor?.start();
    if (!app) throw new Error('there is no browser door');
    try {
      const path = resolve(app.workspace, 'limner.hprof');
      const answer = await app.page.evaluate(async (file) => {
        const headers = { 'Content-Type': 'application/json', 'Limner-Client': 'memory' };
        const body = JSON.stringify({ path: file });
        return (await fetch('/ipc/write_heap_snapshot', { method: 'POST', headers, body })).json();
      }, path);
      expect(answer).toEqual({ result: { file: path, bytes: statSync(path).size } });
      expect(startOf(path)).toBe(HPROF);
      expect(existsSync(path)).toBe(true);
    } finally {
      await app.close();
    }
  });
});

/** The megabytes a figure of the panel tells. */
async function figure(page: Page, name: string): Promise<number> {
  const panel = page.getByRole('dialog', { name: 'Memory' });
  const term = panel.locator('dt', { hasText: new RegExp(`^${name}$`) });
  const text = await term.locator('xpath=following-sibling::dd[1]').textContent();
  return Number.parseFloat(text ?? '');
}

async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('What do you want to do?').fill(title);
  await page.keyboard.press('Enter');
}

function startOf(path: string): string {
  const bytes = Buffer.alloc(HPROF.length);
  const file = openSync(path, 'r');
  readSync(file, bytes);
  closeSync(file);
  return bytes.toString('latin1');
}
