import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from './harness/app';
import { chooseFile, windowTitled, xdotool } from './harness/desktop';
import { out } from './harness/environment';
import { photosZip, sample, tauriPage } from './harness/fixtures';
import { gridIsFull } from './harness/grid';
import { windowDoor } from './harness/windowDoor';

describe('the File menu of the window', () => {
  let app: App;

  beforeAll(async () => {
    app = await windowDoor.start();
  });
  afterAll(() => app?.close());

  it('opens a ZIP that a person chooses in the real dialog', async () => {
    const { page } = app;
    await page.getByRole('menuitem', { name: 'File' }).click();
    await page.getByRole('menuitem', { name: 'Open ZIP…' }).click();
    await chooseFile('Open a ZIP of images', photosZip);
    expect(await gridIsFull(page)).toBeGreaterThan(10);
  });

  it('has the keyboard again after a dialog, so that a shortcut opens the next one', async () => {
    const { page } = app;
    await xdotool('key', 'ctrl+shift+o');
    await chooseFile('Open a folder of images', sample);
    await page.getByText('200 images').first().waitFor();
    await gridIsFull(page);
  });

  it('stays where it is when the dialog is turned down', async () => {
    const { page } = app;
    await xdotool('key', 'ctrl+o');
    const dialog = await windowTitled('Open a ZIP of images');
    await xdotool('windowactivate', '--sync', dialog);
    await xdotool('key', 'Escape');
    await xdotool('key', 'ctrl+k');
    await page.getByRole('dialog', { name: 'Command palette' }).waitFor();
    await xdotool('key', 'Escape');
    await page.getByText('200 images').first().waitFor();
  });
});

describe("Tauri's own dialog package in the window", () => {
  let app: App;

  beforeAll(async () => {
    app = await windowDoor.start({ ui: tauriPage });
    await app.page.locator('[data-ready]').waitFor({ state: 'attached' });
  });
  afterAll(() => app?.close());

  it('opens a file, which the page may then read', async () => {
    const { page } = app;
    const chosen = page.evaluate(() => window.tauri.dialog.open({ title: 'Choose a picture' }));
    const file = resolve(sample, 'images/train/scene-1.jpg');
    await chooseFile('Choose a picture', file);
    expect(await chosen).toBe(file);
    const url = await page.evaluate(
      (path) => window.tauri.core.invoke<string>('get_image_as_data_url', { path }),
      file,
    );
    expect(url).toMatch(/^data:image\/jpeg;base64,/);
  });

  it('gives null when the user turns the dialog down', async () => {
    const chosen = app.page.evaluate(() => window.tauri.dialog.open({ title: 'Turn me down' }));
    const dialog = await windowTitled('Turn me down');
    await xdotool('windowactivate', '--sync', dialog);
    await xdotool('key', 'Escape');
    expect(await chosen).toBeNull();
  });

  it('asks where to save and adds the extension', async () => {
    const chosen = app.page.evaluate(() =>
      window.tauri.dialog.save({
        title: 'Save the labels',
        filters: [{ name: 'JSON', extensions: ['json'] }],
      }),
    );
    await chooseFile('Save the labels', resolve(out, 'new-labels'));
    expect(await chosen).toBe(resolve(out, 'new-labels.json'));
  });

  it('asks a question and says which button was pressed', async () => {
    const answer = app.page.evaluate(() =>
      window.tauri.dialog.ask('Shall we?', { title: 'A question', kind: 'info' }),
    );
    const dialog = await windowTitled('A question');
    await xdotool('windowactivate', '--sync', dialog);
    await xdotool('key', 'Return');
    expect(await answer).toBe(true);
  });
});
