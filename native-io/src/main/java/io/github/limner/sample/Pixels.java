package io.github.limner.sample;

import java.awt.image.BufferedImage;

/// Pictures in layouts that Java2D does not convert to as wanted.
final class Pixels {
  private Pixels() {}

  /// A copy that becomes transparent towards its edges.
  static BufferedImage fadingOut(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < height; y++) {
      double v = Math.abs(2.0 * y / height - 1);
      for (int x = 0; x < width; x++) {
        double u = Math.abs(2.0 * x / width - 1);
        double inside = Math.clamp((1 - Math.pow(u, 6) - Math.pow(v, 6)) * 4, 0, 1);
        copy.setRGB(x, y, ((int) (255 * inside) << 24) | (picture.getRGB(x, y) & 0xffffff));
      }
    }
    return copy;
  }

  /// Brightness (ITU-R BT.601) in 16 bits.
  static BufferedImage deepGrey(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_USHORT_GRAY);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int rgb = picture.getRGB(x, y);
        double luma = 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
        copy.getRaster().setSample(x, y, 0, (int) (luma * 257));
      }
    }
    return copy;
  }
}
