package io.github.limner.image;

/// How far a picture is reduced: every `step`th pixel is decoded, then shrunk to width × height.
///
/// All sizes are as stored, `columns` those that are decoded. Where memory allows, twice the wanted
/// pixels are decoded, because leaving pixels out is visible and averaging is not.
record Reduction(int step, int columns, int width, int height, long rasterBytes) {
  /// Bytes a column that shrinking takes besides the picture: what [Shrinker] keeps of three
  /// planes.
  private static final long SHRINKING_BYTES = 1200;

  /// The least reduction whose [#bytes] are within `maxBytes`, or that to a single pixel.
  static Reduction of(ImageHeader header, int bytesPerPixel, int longerSide, long maxBytes) {
    int longer = Math.max(header.width(), header.height());
    int step = Math.max(1, longer / (2 * longerSide));
    Reduction reduction = at(step, header, bytesPerPixel, longerSide);
    while (reduction.bytes() > maxBytes && step < longer) {
      reduction = at(++step, header, bytesPerPixel, longerSide);
    }
    return reduction;
  }

  private static Reduction at(int step, ImageHeader header, int bytesPerPixel, int longerSide) {
    int decodedWidth = reduced(header.width(), step);
    int decodedHeight = reduced(header.height(), step);
    double scale = Math.min(1, (double) longerSide / Math.max(header.width(), header.height()));
    return new Reduction(
        step,
        decodedWidth,
        fitted(header.width(), scale, decodedWidth),
        fitted(header.height(), scale, decodedHeight),
        (long) decodedWidth * decodedHeight * bytesPerPixel);
  }

  /// Bytes of the codec's raster, twice because some convert it, and of what shrinks it and of the
  /// shrunk picture.
  long bytes() {
    return 2 * rasterBytes + SHRINKING_BYTES * columns + Picture.USE_BYTES * width * height;
  }

  static int reduced(int side, int step) {
    return (side + step - 1) / step;
  }

  /// A stored side at `scale`, at least 1 and at most `decoded` pixels.
  static int fitted(int stored, double scale, int decoded) {
    return Math.min(Math.max(1, (int) Math.round(stored * scale)), decoded);
  }
}
