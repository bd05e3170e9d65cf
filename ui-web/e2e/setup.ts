import { mkdirSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { startDisplay } from './harness/display';
import { out, screens } from './harness/environment';
import { buildTauriPage, writePhotos } from './harness/fixtures';

declare module 'vitest' {
  interface ProvidedContext {
    readonly display: string;
  }
}

/** Makes what all tests share: a display of our own, pictures, and a page built from Tauri's packages. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  mkdirSync(out, { recursive: true });
  mkdirSync(screens, { recursive: true });
  const display = await startDisplay();
  project.provide('display', display.name);
  await Promise.all([writePhotos(), buildTauriPage()]).catch(async (error: unknown) => {
    await display.stop();
    throw error;
  });
  return display.stop;
}
