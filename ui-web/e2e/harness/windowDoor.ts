import { existsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { chromium, type Page } from 'playwright-core';
import type { App, Door, Start } from './app';
import { chooseFile, windowTitled, xdotool } from './desktop';
import { limner, newWorkspace } from './limner';
import { type Program, until } from './program';

const ORIGIN = 'https://limner.localhost/';

const debugPorts = new WeakMap<Program, number>();

/** The real window, with its page reached through the browser's debugging port. */
export const windowDoor: Door = {
  name: 'window',
  start: async ({ ui, open, workspace = newWorkspace() }: Start = {}) => {
    const port = await freePort();
    const args = ['--workspace', workspace, ...(ui ? ['--ui', ui] : []), ...(open ? [open] : [])];
    const program = limner(args, [`-Dlimner.debug.port=${port}`]);
    debugPorts.set(program, port);
    const page = await pageOf(program).catch(async (error: unknown) => {
      await program.stop();
      throw error;
    });
    return {
      page,
      program,
      workspace,
      open: async (path) => {
        await windowTitled('Limner');
        const isFolder = existsSync(path) && statSync(path).isDirectory();
        await xdotool('key', isFolder ? 'ctrl+shift+o' : 'ctrl+o');
        await chooseFile(isFolder ? 'Open a folder of images' : 'Open a ZIP of images', path);
      },
      close: async () => {
        await page.context().browser()?.close();
        await program.stop();
      },
    } satisfies App;
  },
};

/** The page in the window, as a fresh connection sees it. */
export async function pageOf(program: Program): Promise<Page> {
  const port = debugPorts.get(program);
  await until('the window shows its page', 40_000, () => {
    program.assertRunning();
    return hasPage(port);
  });
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const pages = browser.contexts().flatMap((context) => context.pages());
  const page = pages.find((each) => each.url().startsWith(ORIGIN));
  if (!page) throw new Error(`no page of ours among ${pages.map((each) => each.url())}`);
  await page.waitForLoadState();
  return page;
}

async function hasPage(port: number | undefined): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/json/list`);
    const targets = (await answer.json()) as readonly { url: string; type: string }[];
    return targets.some(({ url, type }) => type === 'page' && url.startsWith(ORIGIN));
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
