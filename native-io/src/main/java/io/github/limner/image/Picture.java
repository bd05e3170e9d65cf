package io.github.limner.image;

/// An opaque sRGB picture as JPEG keeps it: YCbCr of JFIF 1.02, the two colour differences at half
/// the width and half the height, rounded up.
///
/// Every picture here begins as a file and ends as a JPEG; most begin as one too, and so need no
/// other colours on their way.
public record Picture(Plane luma, Plane blueness, Plane redness) {
  /// Bytes a pixel that using a picture takes: its samples, and as many again for a copy that is
  /// turned; or for them and the file when it is encoded.
  static final long USE_BYTES = 4;

  public Picture {
    requireHalf(luma, blueness);
    requireHalf(luma, redness);
  }

  static Picture grey(Plane luma) {
    Plane neutral = Plane.neutral(half(luma.width()), half(luma.height()));
    return new Picture(luma, neutral, neutral);
  }

  public int width() {
    return luma.width();
  }

  public int height() {
    return luma.height();
  }

  /// The same picture, its longer side at most `longerSide` pixels.
  public Picture shrunk(int longerSide) {
    double scale = (double) longerSide / Math.max(width(), height());
    if (scale >= 1) return this;
    Side across = Side.scaled(width(), scale, false);
    Side down = Side.scaled(height(), scale, false);
    Axis colourAcross = across.colour(blueness.width(), 2, 1);
    Axis colourDown = down.colour(blueness.height(), 2, 1);
    return new Picture(
        luma.shrunk(across.luma(width(), 1, 0.5), down.luma(height(), 1, 0.5)),
        blueness.shrunk(colourAcross, colourDown),
        redness.shrunk(colourAcross, colourDown));
  }

  /// How many samples of a colour difference a side of so many pixels has.
  static int half(int pixels) {
    return (pixels + 1) / 2;
  }

  private static void requireHalf(Plane luma, Plane colour) {
    if (colour.width() != half(luma.width()) || colour.height() != half(luma.height())) {
      throw new IllegalArgumentException(
          "%d × %d samples are not half of %d × %d"
              .formatted(colour.width(), colour.height(), luma.width(), luma.height()));
    }
  }
}
