import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { photos, writeFixture } from '../harness/fixtures';
import { type Entry, zip } from '../harness/zip';

/** The folder to measure with; else the built-in sample. */
const folder = process.env.LIMNER_PHOTOS;

const PICTURE = /\.(jpe?g|png|gif|bmp|webp|tiff?)$/i;

function entries(): readonly Entry[] {
  if (!folder) return photos();
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => PICTURE.test(name))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(resolve(folder, name)) }));
}

/** An archive of the pictures, and how many they are. */
export function archive(method: 'stored' | 'deflated'): { path: string; count: number } {
  const all = entries().map((entry) => ({ ...entry, isDeflated: method === 'deflated' }));
  return { path: writeFixture(`bench-${method}.zip`, zip(all)), count: all.length };
}
