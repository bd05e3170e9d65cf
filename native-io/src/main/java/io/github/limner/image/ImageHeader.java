package io.github.limner.image;

/// What a picture's first bytes say: format, size as stored, and how to turn it upright.
public record ImageHeader(ImageFormat format, int width, int height, Orientation orientation) {
  public int uprightWidth() {
    return orientation.swapsSides() ? height : width;
  }

  public int uprightHeight() {
    return orientation.swapsSides() ? width : height;
  }

  long pixels() {
    return (long) width * height;
  }
}
