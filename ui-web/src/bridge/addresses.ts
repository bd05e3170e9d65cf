/** The sides, in pixels, at which Java keeps thumbnails. */
export type ThumbnailSide = 96 | 256;

/** An image as addresses name it; another version of its file has another address. */
interface Addressed {
  readonly id: number;
  readonly version?: number;
}

/** Where the door serves the thumbnail of an image. */
export function thumbnailAddress(dataset: string, image: Addressed, side: ThumbnailSide): string {
  const version = image.version === undefined ? '' : `&v=${image.version}`;
  return `/thumb/${encodeURIComponent(dataset)}/${image.id}?size=${side}${version}`;
}

/** Where the door serves the image's own bytes. */
export function imageAddress(dataset: string, image: Addressed): string {
  const version = image.version === undefined ? '' : `?v=${image.version}`;
  return `/image/${encodeURIComponent(dataset)}/${image.id}${version}`;
}
