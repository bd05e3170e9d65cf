import type { ImageEntry } from '../../bridge/contract';
import { drawImage, prepare } from '../../canvas/draw';
import type { Size } from '../../canvas/points';
import { place } from '../../canvas/view';
import { decoded, onArrival, sourceOf, standIn } from './images';
import { useViewer } from './viewer';

/** Drawing this many pixels smaller with the best quality may cost more than a frame. */
const HEAVY_PIXELS = 4_000_000;
const STILL_MILLIS = 120;
const MOST_MARKS = 1_000;

export interface Shown {
  readonly dataset: string;
  readonly image: ImageEntry;
}

/** Draws the viewer's image into a canvas whenever something about it changes, once a frame at most. */
export function painter(canvas: HTMLCanvasElement) {
  let shown: Shown | null = null;
  let frame = 0;
  let still = 0;
  let marked: Shown | null = null;

  function paint(isStill: boolean) {
    frame = 0;
    const { screen, view } = useViewer.getState();
    const ratio = window.devicePixelRatio;
    const context = prepare(canvas, screen, ratio);
    if (!context || !shown || screen.width === 0) return;
    const found = pixelsOf(shown);
    if (!found) return;
    const { pixels, image, isWhole } = found;
    const isHeavy = isWhole && pixels.width * pixels.height > HEAVY_PIXELS;
    const quality = isHeavy && !isStill ? 'low' : 'high';
    const placement = place(view, { image, screen });
    drawImage(context, ratio, { placement, image, pixels, quality });
    if (quality === 'low') still = window.setTimeout(() => paint(true), STILL_MILLIS);
    if (isWhole) markShown(shown);
  }

  function request() {
    clearTimeout(still);
    frame ||= requestAnimationFrame(() => paint(false));
  }

  function markShown(now: Shown) {
    if (marked === now) return;
    marked = now;
    const { id, position } = now.image;
    if (performance.getEntriesByName(MARK).length >= MOST_MARKS) performance.clearMarks(MARK);
    performance.mark(MARK, { detail: { id, position } });
  }

  const stops = [useViewer.subscribe(request), onArrival(request)];

  return {
    show(next: Shown | null) {
      shown = next;
      if (next) announceSize(next);
      request();
    },
    stop() {
      cancelAnimationFrame(frame);
      clearTimeout(still);
      for (const stop of stops) stop();
    },
  };
}

const MARK = 'limner:image-shown';

interface Found {
  readonly pixels: ImageBitmap | HTMLImageElement;
  readonly image: Size;
  readonly isWhole: boolean;
}

/** The image's own pixels, else its thumbnail's, else nothing. */
function pixelsOf({ dataset, image }: Shown): Found | null {
  const bitmap = decoded.find(sourceOf(dataset, image).key);
  if (bitmap) return { pixels: bitmap, image: sizeOf(image, bitmap), isWhole: true };
  const thumbnail = standIn(dataset, image);
  if (!thumbnail?.complete || thumbnail.naturalWidth === 0) return null;
  return { pixels: thumbnail, image: sizeOf(image, thumbnail), isWhole: false };
}

function sizeOf({ width, height }: ImageEntry, pixels: Size): Size {
  const known = width > 0 ? { width, height } : { width: pixels.width, height: pixels.height };
  const { image } = useViewer.getState();
  if (image?.width !== known.width || image.height !== known.height) {
    useViewer.setState({ image: known });
  }
  return known;
}

function announceSize({ image: { width, height } }: Shown) {
  if (width > 0) useViewer.setState({ image: { width, height } });
}
