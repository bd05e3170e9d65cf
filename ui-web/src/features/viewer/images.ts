import { imageAddress, thumbnailAddress } from '../../bridge/addresses';
import type { ImageEntry } from '../../bridge/contract';
import { CommandError } from '../../bridge/invoke';
import { fetchPicture, isFinal } from '../../bridge/pictures';
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

/** What the browser cannot decode it never will; what Java could not give yet may come. */
export const decoded = pictures<ImageBitmap>(decode, BUDGET_BYTES, tell, {
  mayPass: (error) => error instanceof CommandError && !isFinal(error),
  pauseMillis: 2_000,
});

export function sourceOf(dataset: string, image: ImageEntry): Source {
  const address = imageAddress(dataset, image);
  return { key: address, address, width: image.width, height: image.height };
}

const standIns = new Map<string, HTMLImageElement>();

/** The thumbnail of an image, shown until the image itself is there. */
export function standIn(dataset: string, image: ImageEntry): HTMLImageElement | null {
  if (image.problem !== null) return null;
  const address = thumbnailAddress(dataset, image, 256);
  const known = standIns.get(address);
  if (known) return known;
  const picture = new Image();
  picture.onload = tell;
  picture.onerror = () => standIns.delete(address);
  picture.src = address;
  standIns.set(address, picture);
  const oldest = standIns.keys().next().value;
  if (standIns.size > MOST_STAND_INS && oldest !== undefined) standIns.delete(oldest);
  return picture;
}

async function decode({ address, width, height }: Source, signal: AbortSignal) {
  const bytes = await fetchPicture(address, signal);
  const shrink = Math.sqrt(MOST_PIXELS / Math.max(1, width * height));
  return createImageBitmap(bytes, {
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
