import type { Page } from 'playwright-core';
import { chooseFile } from '../harness/desktop';
import { until } from '../harness/program';

/** When what happened after the ZIP was chosen, in milliseconds since the page asked for it. */
export interface Opening {
  readonly firstThumbnail: number;
  readonly fullScreen: number;
  readonly cells: number;
}

/** Opens a ZIP by the menu and the real dialog, and waits until the screen is full of pictures. */
export async function openZip(page: Page, path: string): Promise<Opening> {
  const screen = firstScreen(page, 'open_dataset');
  await page.keyboard.press('Control+o');
  await chooseFile('Open a ZIP of images', path);
  return screen;
}

/** Waits until the screen is full of the pictures of a dataset that some command opens. */
export async function firstScreen(page: Page, command: string): Promise<Opening> {
  await page.evaluate(watchOpening, command);
  return until('the screen is full of pictures', 120_000, () =>
    page.evaluate(() => window.benchOpening),
  );
}

declare global {
  interface Window {
    benchOpening?: Opening;
  }
}

/** Runs in the page: looks at every frame from now on until all cells on the screen are painted. */
function watchOpening(command: string) {
  function isPainted(cell: Element): boolean {
    const picture = cell.querySelector('img');
    return picture
      ? picture.complete && picture.naturalWidth > 0
      : cell.querySelector('svg') !== null;
  }

  function look(now: number) {
    const pane = document.querySelector('[role=grid]')?.getBoundingClientRect();
    const cells = [...document.querySelectorAll('[role=gridcell]')].filter((cell) => {
      const { top, bottom } = cell.getBoundingClientRect();
      return pane && bottom > pane.top && top < pane.bottom;
    });
    const first = performance.getEntriesByName('limner:first-thumbnail')[0];
    const asked = performance
      .getEntriesByType('resource')
      .find(({ name }) => name.endsWith(`/ipc/${command}`));
    if (!first || !asked || cells.length === 0 || !cells.every(isPainted)) {
      requestAnimationFrame(look);
      return;
    }
    window.benchOpening = {
      firstThumbnail: first.startTime - asked.startTime,
      fullScreen: now - asked.startTime,
      cells: cells.length,
    };
  }
  requestAnimationFrame(look);
}
