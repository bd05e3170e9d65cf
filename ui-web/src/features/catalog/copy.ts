import { currentDataset } from '../../app/public';
import type { ImageEntry } from '../../bridge/contract';
import { copyText } from '../../ui/clipboard';
import { formatMany } from '../../ui/format';
import { showFailure, showToast } from '../../ui/toast';
import { datasetNow } from '../datasets';
import { useCatalog } from './catalog';
import { fetchImage, listNow } from './images';
import { count } from './ranges';

const MOST_COPIED = 10_000;

/** Copies the selected images' full paths, one in a line. */
export function copyPaths(): Promise<void> {
  return copyLines('path', fullPath);
}

/** Copies the selected images' file names, one in a line. */
export function copyNames(): Promise<void> {
  return copyLines('name', (_, { path }) => fileName(path));
}

/** Where an image lies on the machine: below its folder, or in its ZIP. */
export function fullPath(dataset: string, { path }: ImageEntry): string {
  return `${datasetNow(dataset)?.source ?? ''}/${path}`;
}

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

async function copyLines(what: string, line: (dataset: string, image: ImageEntry) => string) {
  const dataset = currentDataset();
  const { ranges } = useCatalog.getState().selection;
  if (!dataset || ranges.length === 0) return;
  const list = listNow(dataset);
  if (count(ranges) > MOST_COPIED) {
    showToast(`At most ${formatMany(MOST_COPIED, what)} can be copied at once`);
    return;
  }
  const lines: string[] = [];
  try {
    for (const { start, end } of ranges) {
      for (let position = start; position < end; position++) {
        const image = await fetchImage(list, position);
        if (image) lines.push(line(dataset, image));
      }
    }
  } catch (error) {
    return showFailure('The images could not be listed', error);
  }
  await copyText(
    lines.join('\n'),
    lines.length === 1 ? (lines[0] ?? what) : formatMany(lines.length, what),
  );
}
