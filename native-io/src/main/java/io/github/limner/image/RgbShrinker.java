package io.github.limner.image;

/// Makes a picture of rows of RGB pixels, and makes it smaller on the way.
///
/// The colours change to YCbCr as JFIF 1.02 says: Y = 0.299 R + 0.587 G + 0.114 B, Cb = 128 + (B -
/// Y) / 1.772, Cr = 128 + (R - Y) / 1.402.
final class RgbShrinker {
  private final Shrinker lumas;
  private final Shrinker blues;
  private final Shrinker reds;
  private final float[] luma;
  private final float[] blueness;
  private final float[] redness;

  /// For rows that hold every `step`th pixel of a stored picture, the first of all among them.
  RgbShrinker(int columns, int rows, int step, Side across, Side down) {
    Axis colourAcross = across.colour(columns, step, 0.5);
    Axis colourDown = down.colour(rows, step, 0.5);
    lumas = new Shrinker(across.luma(columns, step, 0.5), down.luma(rows, step, 0.5));
    blues = new Shrinker(colourAcross, colourDown);
    reds = new Shrinker(colourAcross, colourDown);
    luma = new float[columns];
    blueness = new float[columns];
    redness = new float[columns];
  }

  /// Takes the next row, 0xRRGGBB pixels from `offset` on.
  void accept(int[] rgb, int offset) {
    for (int x = 0; x < luma.length; x++) {
      int pixel = rgb[offset + x];
      float red = (pixel >> 16) & 0xff;
      float green = (pixel >> 8) & 0xff;
      float blue = pixel & 0xff;
      float light = 0.299f * red + 0.587f * green + 0.114f * blue;
      luma[x] = light;
      blueness[x] = 128 + (blue - light) * (1 / 1.772f);
      redness[x] = 128 + (red - light) * (1 / 1.402f);
    }
    lumas.accept(luma, 0);
    blues.accept(blueness, 0);
    reds.accept(redness, 0);
  }

  Picture picture() {
    return new Picture(lumas.plane(), blues.plane(), reds.plane());
  }
}
