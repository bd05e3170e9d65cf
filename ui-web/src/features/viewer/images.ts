import { imageAddress, thumbnailAddress } from '../../bridge/addresses';
import type { ImageEntry } from '../../bridge/contract';
import { pictures, type Source } from '../../canvas/pictures';

const BUDGET_BYTES = 256 * 1024 * 1024;

/** Larger images are decoded smaller than they are: this many pixels take 160 MB. */
const MOST_PIXELS = 40_000_000;

const MOST_STAND_INS = 60;

const listeners = new Set<() => void>();

/** Calls back whenever a picture or a stand-in has arrived or failed. */
export function onArrival(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const decoded = pictures<ImageBitmap>(decode, BUDGET_BYTES, tell);

export function sourceOf(dataset: string, { id, width, height }: ImageEntry): Source {
  return { key: `${dataset}/${id}`, address: imageAddress(dataset, id), width, height };
}

const standIns = new Map<string, HTMLImageElement>();

/** The thumbnail of an image, shown until the image itself is there. */
export function standIn(dataset: string, { id, problem }: ImageEntry): HTMLImageElement | null {
  if (problem !== null) return null;
  const address = thumbnailAddress(dataset, id, 256);
  const known = standIns.get(address);
  if (known) return known;
  const image = new Image();
  image.onload = tell;
  image.src = address;
  standIns.set(address, image);
  const oldest = standIns.keys().next().value;
  if (standIns.size > MOST_STAND_INS && oldest !== undefined) standIns.delete(oldest);
  return image;
}

async function decode({ address, width, height }: Source, signal: AbortSignal) {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const shrink = Math.sqrt(MOST_PIXELS / Math.max(1, width * height));
  return createImageBitmap(await answer.blob(), {
    imageOrientation: 'from-image',
    ...(shrink < 1 && {
      resizeWidth: Math.round(width * shrink),
      resizeHeight: Math.round(height * shrink),
      resizeQuality: 'high',
    }),
  });
}

function tell() {
  for (const listener of listeners) listener();
}
