import { chromium } from 'playwright-core';
import type { App, Door, Start } from './app';
import { chromiumPath } from './environment';
import { limner, newWorkspace } from './limner';

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `limner serve`, and a headless browser that follows the link it prints. */
export const browserDoor: Door = {
  name: 'browser',
  start: async ({ ui, open }: Start = {}) => {
    const workspace = newWorkspace();
    const args = ['serve', '--port', '0', '--workspace', workspace, ...(ui ? ['--ui', ui] : [])];
    const program = limner(args);
    const [link] = await program.prints(/http:\/\/127\.0\.0\.1:\d+\/\S*/);
    const browser = await chromium.launch({ executablePath: chromiumPath, args: SWITCHES });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(link);
    const app: App = {
      page,
      program,
      workspace,
      open: async (path) => {
        await page.keyboard.press('Control+o');
        const dialog = page.getByRole('dialog', { name: 'Open a ZIP file or a folder' });
        await dialog.getByRole('combobox').fill(path);
        await dialog.getByRole('button', { name: 'Open', exact: true }).click();
      },
      close: async () => {
        await browser.close();
        await program.stop();
      },
    };
    if (open) await app.open(open);
    return app;
  },
};
