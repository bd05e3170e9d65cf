package io.github.limner.image;

/// Opaque sRGB pixels, 0xRRGGBB, row after row from the top left.
@SuppressWarnings("ArrayRecordComponent") // the pixels are the point; copying them is not
public record Picture(int width, int height, int[] rgb) {
  public Picture {
    if (rgb.length != width * height) {
      throw new IllegalArgumentException(
          "%d pixels are not %d × %d".formatted(rgb.length, width, height));
    }
  }
}
