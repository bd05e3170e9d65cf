import { resolve } from 'node:path';
import { afterEach, inject } from 'vitest';
import { screens } from './harness/environment';
import { Program } from './harness/program';

/** Keeps what the whole display showed when a test failed. */
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return;
  const file = resolve(screens, `failed ${task.name.replaceAll(/[^\w ]/g, '')}.png`);
  const camera = new Program(['import', '-window', 'root', file], { DISPLAY: inject('display') });
  await camera.ends();
});
