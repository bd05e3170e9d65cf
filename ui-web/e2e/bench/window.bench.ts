import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { App } from '../harness/app';
import { until } from '../harness/program';
import { windowDoor } from '../harness/windowDoor';
import { ask } from './ask';
import { type Figure, figure, missed, percentile, print } from './figures';
import { memory, processorSeconds } from './memory';
import { openZip } from './opening';
import { archive } from './photos';
import { glide, jump, type Seen } from './ride';
import { stepThrough } from './steps';

const BLANK_MILLIS = 300;

const RIDES: readonly (readonly [string, (page: Page) => Promise<Seen>])[] = [
  ['jumps to unseen places', (page) => jump(page, 12)],
  ['6,000 px/s through all', (page) => glide(page, 6_000, 60_000)],
  ['20,000 px/s through all', (page) => glide(page, 20_000, 60_000)],
  ['2,000 px/s for 8 s', (page) => glide(page, 2_000, 8_000)],
];

describe.each(['stored', 'deflated'] as const)('a %s ZIP in the window', (method) => {
  it('is shown, scrolled and stepped through in time', async () => {
    const { path, count } = archive(method);
    const begin = performance.now();
    const app = await windowDoor.start();
    try {
      await app.page.getByRole('button', { name: 'Open ZIP…' }).waitFor();
      const usable = figure('start of the program to its page', performance.now() - begin, 'ms');
      const figures = [usable, ...(await measure(app, path))];
      print(`${count} images, ${method}`, figures);
      expect(missed(figures)).toEqual([]);
    } finally {
      await app.close();
    }
  });
});

async function measure(app: App, path: string): Promise<readonly Figure[]> {
  const { page, program } = app;
  const before = processorSeconds(program);
  const opening = await openZip(page, path);
  const figures = [
    figure('opening to first thumbnail', opening.firstThumbnail, 'ms', 1000),
    figure(`opening to all ${opening.cells} cells`, opening.fullScreen, 'ms'),
  ];
  for (const [name, ride] of RIDES) figures.push(...blanknessOf(name, await ride(page)));
  await page.getByRole('gridcell').nth(10).dblclick();
  await page.getByRole('img').first().waitFor();
  await page.waitForTimeout(500);
  figures.push(...stepsOf('100 ms pause', await stepThrough(page, 200, 100)));
  figures.push(...(await memory(page, program)));
  await page.keyboard.press('Escape');
  await until('the tasks are done', 240_000, () => isIdle(app));
  figures.push(figure('Java until all is done', processorSeconds(program) - before, 'CPU s'));
  return figures;
}

function blanknessOf(name: string, { blanks, frames }: Seen): readonly Figure[] {
  const late = blanks.filter((millis) => millis > BLANK_MILLIS).length;
  return [
    figure(`${name}: longest blank`, Math.max(0, ...blanks), 'ms', BLANK_MILLIS),
    figure(`${name}: p95 blank`, percentile(blanks, 0.95), 'ms'),
    figure(`${name}: cells blank too long, of ${blanks.length}`, late, ''),
    figure(`${name}: p95 frame`, percentile(frames, 0.95), 'ms'),
  ];
}

function stepsOf(name: string, steps: readonly number[]): readonly Figure[] {
  return [
    figure(`next image, ${name}: p50`, percentile(steps, 0.5), 'ms'),
    figure(`next image, ${name}: p95`, percentile(steps, 0.95), 'ms', 50),
    figure(`next image, ${name}: longest`, Math.max(...steps), 'ms'),
  ];
}

async function isIdle({ page }: App): Promise<boolean> {
  const { tasks } = await ask(page, 'list_tasks', {});
  return tasks.length > 1 && tasks.every(({ state }) => state === 'DONE');
}
