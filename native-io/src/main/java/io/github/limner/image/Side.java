package io.github.limner.image;

/// One side of a picture, as it is stored and as it is wanted, in pixels.
///
/// @param isMirrored whether its end comes first once the picture stands upright
record Side(int stored, int wanted, boolean isMirrored) {
  /// A stored side at `scale`, at least one pixel.
  static Side scaled(int stored, double scale, boolean isMirrored) {
    return new Side(stored, Math.clamp(Math.round(stored * scale), 1, stored), isMirrored);
  }

  /// How the samples of a component become luma.
  ///
  /// @param pitch stored pixels from one sample to the next
  /// @param first where the first sample's middle lies, in stored pixels
  Axis luma(int samples, double pitch, double first) {
    double scale = (double) wanted / stored;
    return Axis.of(samples, wanted, scale * pitch, scale * first);
  }

  /// How the samples of a component become a colour difference. Its pairs of pixels count from the
  /// edge that will be the left or the upper one.
  Axis colour(int samples, double pitch, double first) {
    double scale = (double) wanted / stored / 2;
    double single = isMirrored && wanted % 2 == 1 ? 0.5 : 0;
    return Axis.of(samples, Picture.half(wanted), scale * pitch, scale * first + single);
  }
}
