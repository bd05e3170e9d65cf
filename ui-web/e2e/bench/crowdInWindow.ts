import type { Page } from 'playwright-core';
import type { App } from '../harness/app';
import { chooseFile } from '../harness/desktop';
import { until } from '../harness/program';
import { ask } from './ask';
import { firstScreen, type Opening } from './opening';

const LONG_MILLIS = 1_800_000;

/** How opening a folder went, in milliseconds. */
export interface FolderOpening {
  readonly screen: Opening;
  readonly indexed: number;
}

/** Opens a folder by the real dialog and waits until its index is whole. */
export async function openFolder({ page }: App, folder: string): Promise<FolderOpening> {
  await page.getByRole('button', { name: 'Open ZIP…' }).waitFor();
  const screen = firstScreen(page, 'open_dataset');
  const begin = Date.now();
  await page.keyboard.press('Control+Shift+o');
  await chooseFile('Open a folder of images', folder);
  const shown = await screen;
  await untilIndexed(page);
  return { screen: shown, indexed: Date.now() - begin };
}

export async function untilIndexed(page: Page): Promise<void> {
  await until('the index is whole', LONG_MILLIS, async () => {
    const { tasks } = await ask(page, 'list_tasks', {});
    const index = tasks.filter(({ kind }) => kind === 'index');
    return index.length > 0 && index.every(({ state }) => state === 'DONE');
  });
}

/** Leaves the thumbnails that nobody has asked for. */
export async function skipThumbnails(page: Page): Promise<void> {
  const { tasks } = await ask(page, 'list_tasks', {});
  for (const { id, kind, state } of tasks)
    if (kind === 'thumbs' && state !== 'DONE') await ask(page, 'cancel_task', { id });
}

/** The dataset that was opened last. */
export async function lastDataset(page: Page): Promise<string> {
  const { datasets } = await ask(page, 'list_datasets', {});
  return datasets[0]?.id ?? '';
}
