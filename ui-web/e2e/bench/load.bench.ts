import { expect, it } from 'vitest';
import type { App } from '../harness/app';
import { newWorkspace } from '../harness/limner';
import { Program } from '../harness/program';
import { windowDoor } from '../harness/windowDoor';
import { ask } from './ask';
import { type Crowd, crowd, smallerCrowd } from './crowd';
import { lastDataset, openFolder, skipThumbnails, untilIndexed } from './crowdInWindow';
import { type Figure, figure, missed, percentile, print } from './figures';
import { filtered } from './filtered';
import { keyed } from './keyed';
import { memory } from './memory';
import { firstScreen } from './opening';
import { stepThrough } from './steps';

const QUERIES = [
  'width>=500',
  'is:labelled sort:-bytes',
  'class:pants',
  '11',
  'sort:aspect',
  'class:dress,hat -is:portrait',
  'bytes>100k sort:date',
  'shapes>4 height<400',
  'folder:images',
  'is:unlabelled',
];
const ROUNDS = 10;
const LONG = 1_800_000;

it(
  'a crowd of images is opened, counted, filtered and stepped through in time',
  async () => {
    const smaller = smallerCrowd();
    const before = smaller ? await life(smaller) : [];
    const figures = await life(crowd(), before);
    expect(missed([...before, ...figures])).toEqual([]);
  },
  LONG,
);

/** Opens a crowd, uses it, and opens it again. */
async function life(
  { folder, count }: Crowd,
  before: readonly Figure[] = [],
): Promise<readonly Figure[]> {
  const workspace = newWorkspace();
  await inMemory(folder);
  const measured = [...(await first(workspace, folder, count)), ...(await again(workspace, count))];
  const figures = measured.map((each) => grown(each, before));
  print(`${count} images with labels, in the window`, figures);
  return figures;
}

/** Has the computer read the names and sizes of all files, so that what is measured is not its disk. */
async function inMemory(folder: string) {
  const reading = new Program(['du', '--summarize', folder]);
  expect(await reading.ends(LONG)).toBe(0);
}

/** A time may be twice that of a smaller crowd, in place of what it may be by itself. */
function grown(now: Figure, before: readonly Figure[]): Figure {
  const then = before.find(({ name }) => name === now.name);
  return then && now.unit === 'ms' ? { ...now, target: 2 * then.value } : now;
}

async function first(workspace: string, folder: string, count: number): Promise<readonly Figure[]> {
  const app = await windowDoor.start({ workspace });
  try {
    const { screen, indexed } = await openFolder(app, folder);
    await skipThumbnails(app.page);
    return [
      figure('folder open to first page on screen', screen.firstThumbnail, 'ms', 1000),
      figure('whole index, files in memory', indexed / 1000, 's', (15 * count) / 100_000),
      ...(await use(app)),
    ];
  } finally {
    await app.close();
  }
}

async function again(workspace: string, count: number): Promise<readonly Figure[]> {
  const app = await windowDoor.start({ workspace });
  try {
    const { page } = app;
    const card = page.getByRole('button', { name: /images/ }).first();
    await card.waitFor();
    const screen = firstScreen(page, 'show_dataset');
    await card.click();
    const { firstThumbnail } = await screen;
    await untilIndexed(page);
    const { images } = await ask(page, 'read_statistics', { dataset: await lastDataset(page) });
    expect(images).toBe(count);
    return [figure('open again to first page on screen', firstThumbnail, 'ms', 500)];
  } finally {
    await app.close();
  }
}

/** Filter, dashboard and next image, as often as it takes for a figure. */
async function use({ page, program }: App): Promise<readonly Figure[]> {
  const filters: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    // Never the same query again: nothing is remembered of its answer.
    for (const query of QUERIES) filters.push(await filtered(page, `${query} bytes>${round}`));
  await filtered(page, '');
  const dashboards: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    dashboards.push(await keyed(page, 'd', 'the dashboard'));
    await keyed(page, 'd', 'no dashboard');
  }
  await page.getByRole('gridcell').nth(5).dblclick();
  await page.waitForTimeout(1000);
  const steps = await stepThrough(page, 200, 100);
  const held = await memory(page, program);
  await page.keyboard.press('Escape');
  return [
    figure('filter to its first page: median', percentile(filters, 0.5), 'ms'),
    figure('filter to its first page: p99', percentile(filters, 0.99), 'ms', 100),
    figure('dashboard, first time', dashboards[0] ?? Number.NaN, 'ms', 200),
    figure('dashboard: median', percentile(dashboards, 0.5), 'ms', 200),
    figure('next image: p95', percentile(steps, 0.95), 'ms', 50),
    ...held,
  ];
}
