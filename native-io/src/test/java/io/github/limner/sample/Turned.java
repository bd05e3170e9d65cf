package io.github.limner.sample;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/// What a viewer that obeys EXIF does, written with rotations so as to check the generator's own
/// arithmetic.
final class Turned {
  private Turned() {}

  static BufferedImage upright(BufferedImage stored, int tag) {
    BufferedImage picture = isMirrored(tag) ? mirrored(stored) : stored;
    return switch (tag) {
      case 3, 4 -> quarter(quarter(picture));
      case 6, 7 -> quarter(picture);
      case 5, 8 -> quarter(quarter(quarter(picture)));
      default -> picture;
    };
  }

  private static boolean isMirrored(int tag) {
    return tag == 2 || tag == 4 || tag == 5 || tag == 7;
  }

  private static BufferedImage mirrored(BufferedImage picture) {
    AffineTransform flip = AffineTransform.getTranslateInstance(picture.getWidth(), 0);
    flip.scale(-1, 1);
    return drawn(picture, flip, picture.getWidth(), picture.getHeight());
  }

  /// A quarter turn clockwise.
  private static BufferedImage quarter(BufferedImage picture) {
    AffineTransform turn = AffineTransform.getTranslateInstance(picture.getHeight(), 0);
    turn.quadrantRotate(1);
    int width = picture.getHeight();
    int height = picture.getWidth();
    return drawn(picture, turn, width, height);
  }

  private static BufferedImage drawn(
      BufferedImage picture, AffineTransform turn, int width, int height) {
    BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = result.createGraphics();
    pen.drawImage(picture, turn, null);
    pen.dispose();
    return result;
  }

  /// The mean difference of the green levels of two pictures of one size; huge if sizes differ.
  static double difference(BufferedImage a, BufferedImage b) {
    if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) return 255;
    long sum = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        sum += Math.abs((a.getRGB(x, y) >> 8 & 255) - (b.getRGB(x, y) >> 8 & 255));
      }
    }
    return (double) sum / a.getWidth() / a.getHeight();
  }
}
