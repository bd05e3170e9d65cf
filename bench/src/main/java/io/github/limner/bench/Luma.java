package io.github.limner.bench;

import java.awt.image.BufferedImage;

/// The brightness of a picture's pixels, 0 to 255, row after row.
@SuppressWarnings("ArrayRecordComponent") // pixels, never compared
record Luma(int width, int height, double[] values) {
  /// Rec. 601, as JPEG has it.
  static Luma of(BufferedImage image) {
    var values = new double[image.getWidth() * image.getHeight()];
    int at = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int rgb = image.getRGB(x, y);
        values[at++] =
            0.299 * ((rgb >> 16) & 0xff) + 0.587 * ((rgb >> 8) & 0xff) + 0.114 * (rgb & 0xff);
      }
    }
    return new Luma(image.getWidth(), image.getHeight(), values);
  }

  double at(int x, int y) {
    return values[y * width + x];
  }

  Luma transposed() {
    var turned = new double[values.length];
    for (int y = 0; y < height; y++)
      for (int x = 0; x < width; x++) turned[x * height + y] = at(x, y);
    return new Luma(height, width, turned);
  }
}
