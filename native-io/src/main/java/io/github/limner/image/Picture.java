package io.github.limner.image;

/// Opaque sRGB pixels, 0xRRGGBB, row after row from the top left.
@SuppressWarnings("ArrayRecordComponent") // the pixels are the point; copying them is not
public record Picture(int width, int height, int[] rgb) {
  static final long PIXEL_BYTES = 4;

  /// Bytes a pixel that using a picture takes: its own, and as many for a copy that is turned, or
  /// for the samples and the file when it is encoded.
  static final long USE_BYTES = 2 * PIXEL_BYTES;

  public Picture {
    if (rgb.length != width * height) {
      throw new IllegalArgumentException(
          "%d pixels are not %d × %d".formatted(rgb.length, width, height));
    }
  }
}
