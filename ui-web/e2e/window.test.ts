import { afterEach, describe, expect, inject, it } from 'vitest';
import type { App } from './harness/app';
import { placeWindow, windowTitled, xdotool } from './harness/desktop';
import { java } from './harness/environment';
import { photosZip, sample } from './harness/fixtures';
import { gridIsFull, viewerShows } from './harness/grid';
import { limner } from './harness/limner';
import { descendsFrom, Program, processesWith, until } from './harness/program';
import { pageOf, windowDoor } from './harness/windowDoor';

describe('the window', () => {
  let app: App | undefined;

  afterEach(async () => {
    await app?.close();
    app = undefined;
  });

  it('opens a ZIP dragged onto it from another program', async () => {
    app = await windowDoor.start();
    await app.page.getByRole('button', { name: 'Open ZIP…' }).waitFor();
    await placeWindow();
    const source = new Program(
      [java.executable, `${import.meta.dirname}/java/DragSource.java`, photosZip, '600', '400'],
      { DISPLAY: inject('display') },
    );
    await source.prints(/dropped (true|false)/, 25_000);
    expect(source.printed).toContain('dropped true');
    await gridIsFull(app.page);
    await source.stop();
  });

  it('goes on where it was when the process of its page is killed', async () => {
    app = await windowDoor.start({ open: photosZip });
    const { page, program } = app;
    await gridIsFull(page);
    await page.getByRole('gridcell').nth(4).dblclick();
    const name = await page.locator('canvas[role=img]').getAttribute('aria-label');
    await viewerShows(page, name ?? '');
    const [renderer] = processesWith('--type=renderer').filter(({ pid }) =>
      descendsFrom(pid, program.pid),
    );
    expect(renderer).toBeDefined();
    process.kill(renderer?.pid ?? 0, 'SIGKILL');
    await until('another renderer runs', 15_000, () =>
      processesWith('--type=renderer').some(
        ({ pid }) => pid !== renderer?.pid && descendsFrom(pid, program.pid),
      ),
    );
    const again = await pageOf(program);
    await viewerShows(again, name ?? '');
    expect(program.isRunning).toBe(true);
    await again.context().browser()?.close();
  });

  it('is one for a workspace: a second start shows its argument in the first', async () => {
    app = await windowDoor.start();
    await app.page.getByRole('button', { name: 'Open ZIP…' }).waitFor();
    const second = limner(['--workspace', app.workspace, sample]);
    expect(await second.ends()).toBe(0);
    await app.page.getByText('200 images').first().waitFor();
    await gridIsFull(app.page);
    expect(app.program.isRunning).toBe(true);
  });

  it('leaves no process behind when it is closed', async () => {
    app = await windowDoor.start();
    await app.page.getByRole('button', { name: 'Open ZIP…' }).waitFor();
    await xdotool('windowactivate', '--sync', await windowTitled('Limner'), 'key', 'alt+F4');
    expect(await app.program.ends()).toBe(0);
    await nothingLeft(app.workspace);
  });

  it('has the keyboard from the start, and leaves no process behind when the user quits', async () => {
    app = await windowDoor.start();
    await app.page.getByRole('button', { name: 'Open ZIP…' }).waitFor();
    await windowTitled('Limner');
    await xdotool('key', 'F1');
    await app.page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await xdotool('key', 'Escape');
    await app.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await xdotool('key', 'ctrl+q');
    expect(await app.program.ends()).toBe(0);
    await nothingLeft(app.workspace);
  });

  it('leaves no process behind when it is terminated', async () => {
    app = await windowDoor.start();
    await app.page.getByRole('button', { name: 'Open ZIP…' }).waitFor();
    app.program.signal('SIGTERM');
    await app.program.ends();
    await nothingLeft(app.workspace);
  });
});

async function nothingLeft(workspace: string): Promise<void> {
  await until(
    'no process of the program is left',
    8_000,
    () => processesWith(workspace).length === 0,
  );
}
