/** The sides, in pixels, at which Java keeps thumbnails. */
export type ThumbnailSide = 96 | 256;

/** Where the door serves the thumbnail of an image. */
export function thumbnailAddress(dataset: string, image: number, side: ThumbnailSide): string {
  return `/thumb/${encodeURIComponent(dataset)}/${image}?size=${side}`;
}

/** Where the door serves the image's own bytes. */
export function imageAddress(dataset: string, image: number): string {
  return `/image/${encodeURIComponent(dataset)}/${image}`;
}
