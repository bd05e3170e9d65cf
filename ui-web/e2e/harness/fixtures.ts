import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, resolve } from 'node:path';
import { build } from 'vite';
import { java, out } from './environment';
import { Program } from './program';
import { type Entry, zip } from './zip';

/** The built-in sample, as a folder. */
export const sample = resolve(out, 'sample');

/** Its training pictures, as an archive. */
export const photosZip = resolve(out, 'photos.zip');

/** A front end that is nothing but Tauri's npm packages. */
export const tauriPage = resolve(out, 'tauri-page');

const here = import.meta.dirname;

export async function writePhotos(): Promise<void> {
  const whole = statSync(resolve(sample, 'data.yaml'), { throwIfNoEntry: false });
  if (!whole || whole.mtimeMs < builtAt()) {
    rmSync(sample, { recursive: true, force: true });
    const writing = new Program([
      java.executable,
      '-Xmx256m',
      '-cp',
      java.classPath,
      resolve(here, '../java/WriteSample.java'),
      sample,
    ]);
    if ((await writing.ends(120_000)) !== 0) throw new Error(writing.printed);
  }
  writeFileSync(photosZip, zip(photos()));
}

/** When the program's own jars were made, the last of them. */
function builtAt(): number {
  const jars = java.classPath.split(delimiter).flatMap((entry) => {
    if (!entry.endsWith('*')) return [entry];
    const folder = dirname(entry);
    return readdirSync(folder).map((name) => resolve(folder, name));
  });
  const own = jars.filter((jar) => basename(jar).startsWith('limner-'));
  return Math.max(...own.map((jar) => statSync(jar).mtimeMs));
}

/** The training pictures as entries of an archive. */
export function photos(): readonly Entry[] {
  const folder = resolve(sample, 'images/train');
  return readdirSync(folder).map((name) => ({
    name: `photos/${name}`,
    bytes: readFileSync(resolve(folder, name)),
  }));
}

/** Some pictures that any program can decode. */
export function somePhotos(count: number): readonly Entry[] {
  return photos()
    .filter(({ name }) => /scene-\d+\.jpg$/.test(name))
    .slice(0, count);
}

/** Writes an archive for one test and returns its path. */
export function writeZip(name: string, entries: readonly Entry[]): string {
  return writeFixture(name, zip(entries));
}

export function writeFixture(name: string, bytes: Uint8Array): string {
  const folder = resolve(out, 'fixtures');
  mkdirSync(folder, { recursive: true });
  const file = resolve(folder, name);
  writeFileSync(file, bytes);
  return file;
}

export async function buildTauriPage(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: resolve(here, '../tauri-page'),
    build: { outDir: tauriPage, emptyOutDir: true, modulePreload: false, target: 'chrome146' },
  });
}
