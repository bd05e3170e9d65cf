import type { Size } from './points';
import type { Placement } from './view';

/** From this many screen pixels to an image pixel on, pixels are shown as squares. */
const PIXELATED_FROM = 4;

interface Drawing {
  readonly placement: Placement;
  readonly image: Size;
  /** The image's pixels, at any resolution: they are stretched over the image's size. */
  readonly pixels: CanvasImageSource;
  readonly quality: ImageSmoothingQuality;
}

/** Makes a canvas as large as its screen in device pixels and empties it. */
export function prepare(canvas: HTMLCanvasElement, screen: Size, ratio: number) {
  const width = Math.round(screen.width * ratio);
  const height = Math.round(screen.height * ratio);
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  context?.setTransform(1, 0, 0, 1, 0, 0);
  context?.clearRect(0, 0, width, height);
  return context;
}

export function drawImage(context: CanvasRenderingContext2D, ratio: number, drawing: Drawing) {
  const { placement, image, pixels, quality } = drawing;
  const { turns, scale, x, y } = placement;
  const sideways = turns % 2 === 1;
  const width = (sideways ? image.height : image.width) * scale;
  const height = (sideways ? image.width : image.height) * scale;
  context.imageSmoothingEnabled = scale * ratio < PIXELATED_FROM;
  context.imageSmoothingQuality = quality;
  context.scale(ratio, ratio);
  context.translate(x + width / 2, y + height / 2);
  context.rotate((turns * Math.PI) / 2);
  context.scale(scale, scale);
  context.drawImage(pixels, -image.width / 2, -image.height / 2, image.width, image.height);
}
