package io.github.limner.thumbs;

/// The sizes thumbnails are kept in.
public enum ThumbSize {
  /// For a grid zoomed far out.
  SMALL(0, 96),
  LARGE(1, 256);

  private final int slot;
  private final int pixels;

  ThumbSize(int slot, int pixels) {
    this.slot = slot;
    this.pixels = pixels;
  }

  /// The smallest size that is not below `pixels`, or the largest there is.
  public static ThumbSize atLeast(int pixels) {
    return pixels <= SMALL.pixels ? SMALL : LARGE;
  }

  /// The longer side; a picture with fewer pixels is not enlarged.
  public int pixels() {
    return pixels;
  }

  /// Its place among an image's records in the pack.
  int slot() {
    return slot;
  }
}
