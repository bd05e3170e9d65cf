import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from './harness/app';
import { browserDoor } from './harness/browserDoor';
import { photosZip } from './harness/fixtures';
import { processesWith, until } from './harness/program';

describe('limner serve', () => {
  let app: App;
  let origin = '';

  beforeAll(async () => {
    app = await browserDoor.start();
    origin = new URL(app.page.url()).origin;
  });
  afterAll(() => app?.close());

  it('takes the token out of the address once it has been shown', async () => {
    await app.page.getByRole('button', { name: 'Open ZIP…' }).waitFor();
    await until('the token is gone', 5_000, () => !app.page.url().includes('token'));
  });

  it('does nothing for whoever has no token', async () => {
    const answer = await fetch(`${origin}/ipc/list_datasets`, { method: 'POST', body: '{}' });
    expect([401, 403]).toContain(answer.status);
    expect([401, 403]).toContain((await fetch(`${origin}/asset/%2Fetc%2Fhostname`)).status);
  });

  it('does nothing for a page of another origin', async () => {
    const cookies = await app.page.context().cookies();
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const answer = await fetch(`${origin}/ipc/list_datasets`, {
      method: 'POST',
      body: '{}',
      headers: { Cookie: cookie, Origin: 'http://evil.example' },
    });
    expect([401, 403]).toContain(answer.status);
  });

  it('says so when a part of the page cannot be loaded, and loads again at a key press', async () => {
    const { page } = app;
    await page.route(/Palette-.*\.js/, (route) => route.abort());
    await page.reload();
    await page.getByRole('button', { name: 'Open ZIP…' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('heading', { name: "Limner's page failed" }).waitFor();
    await page.unrouteAll();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Open ZIP…' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Command palette' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('opens with Ctrl+Enter what is typed, not what is highlighted, and keeps it when it is not there', async () => {
    const { page } = app;
    const typed = photosZip.slice(0, -1);
    await page.keyboard.press('Control+o');
    const field = page.getByRole('combobox');
    await field.fill(typed);
    await page.getByRole('option', { name: photosZip }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('photos.zi could not be opened').waitFor();
    await page.getByRole('button', { name: 'Dismiss', includeHidden: true }).click();
    await expect.poll(() => field.inputValue()).toBe(typed);
    await page.keyboard.press('Home');
    await expect
      .poll(() => field.evaluate((input: HTMLInputElement) => input.selectionStart))
      .toBe(0);
    await page.keyboard.press('Enter');
    await page.getByText('140 images').first().waitFor();
    await page.keyboard.press('Alt+Home');
  });

  it.each(['catalog', 'viewer'])(
    'says why there is nothing to see in the %s, and tries again',
    async (kind) => {
      const { page } = app;
      await page.evaluate((shown) => {
        const route = { page: shown, dataset: 'nobody', position: 3 };
        sessionStorage.setItem('limner.route', JSON.stringify({ state: { route }, version: 0 }));
      }, kind);
      await page.reload();
      await page.getByRole('heading', { name: 'This dataset cannot be shown' }).waitFor();
      await page.getByRole('button', { name: 'Try Again' }).click();
      await page.getByText('There is no dataset nobody').first().waitFor();
      await page.getByRole('button', { name: 'Back to the Start Page' }).click();
      await page.getByRole('button', { name: 'Open ZIP…' }).waitFor();
    },
  );

  it('ends when it is told to, and leaves no process behind', async () => {
    app.program.signal('SIGTERM');
    await app.program.ends();
    await until('nothing is left', 5_000, () => processesWith(app.workspace).length === 0);
    await app.page.getByText('Limner does not answer').waitFor();
  });
});
