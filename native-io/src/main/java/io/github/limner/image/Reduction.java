package io.github.limner.image;

/// How far a picture is reduced: every `step`th pixel is decoded, then shrunk to width × height.
///
/// All sizes are as stored. Where memory allows, twice the wanted pixels are decoded, because
/// leaving pixels out is visible and averaging is not.
record Reduction(int step, int width, int height, long rasterBytes) {
  private static final long MAX_RASTER_BYTES = 16 << 20;

  static Reduction of(ImageHeader header, int bytesPerPixel, int longerSide) {
    int longer = Math.max(header.width(), header.height());
    int step = Math.max(1, longer / (2 * longerSide));
    while (rasterBytes(header, step, bytesPerPixel) > MAX_RASTER_BYTES) step++;
    double scale = Math.min(1, (double) longerSide / longer);
    int width = fitted(header.width(), scale, reduced(header.width(), step));
    int height = fitted(header.height(), scale, reduced(header.height(), step));
    return new Reduction(step, width, height, rasterBytes(header, step, bytesPerPixel));
  }

  /// Bytes of the codec's raster, twice because some convert it, and of the shrunk picture.
  long bytes() {
    return 2 * rasterBytes + 4L * width * height;
  }

  static int reduced(int side, int step) {
    return (side + step - 1) / step;
  }

  /// A stored side at `scale`, at least 1 and at most `decoded` pixels.
  static int fitted(int stored, double scale, int decoded) {
    return Math.min(Math.max(1, (int) Math.round(stored * scale)), decoded);
  }

  private static long rasterBytes(ImageHeader header, int step, int bytesPerPixel) {
    return (long) reduced(header.width(), step) * reduced(header.height(), step) * bytesPerPixel;
  }
}
