package io.github.limner.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import javax.imageio.ImageIO;

/// A picture as 0xRRGGBB pixels, to compare.
@SuppressWarnings("ArrayRecordComponent")
record Pixels(int width, int height, int[] rgb) {
  static Pixels of(Picture picture) {
    int[] rgb = new int[picture.width() * picture.height()];
    for (int i = 0; i < rgb.length; i++) {
      int at = i / picture.width() / 2 * picture.blueness().width() + i % picture.width() / 2;
      double luma = picture.luma().samples()[i] & 0xff;
      double blueness = (picture.blueness().samples()[at] & 0xff) - 128;
      double redness = (picture.redness().samples()[at] & 0xff) - 128;
      int red = sample(luma + 1.402 * redness);
      int green = sample(luma - 0.344136 * blueness - 0.714136 * redness);
      rgb[i] = (red << 16) | (green << 8) | sample(luma + 1.772 * blueness);
    }
    return new Pixels(picture.width(), picture.height(), rgb);
  }

  /// What ImageIO makes of a file.
  static Pixels throughImageIo(byte[] file) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
    int w = image.getWidth();
    int h = image.getHeight();
    if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      // Java takes grey for linear light and would brighten it.
      int[] grey = image.getRaster().getSamples(0, 0, w, h, 0, (int[]) null);
      return new Pixels(w, h, grey).each(sample -> sample * 0x010101);
    }
    return new Pixels(w, h, image.getRGB(0, 0, w, h, null, 0, w)).each(pixel -> pixel & 0xffffff);
  }

  Pixels each(IntUnaryOperator change) {
    return new Pixels(width, height, Arrays.stream(rgb).map(change).toArray());
  }

  Picture picture() {
    return shrunk(width, height);
  }

  Picture shrunk(int toWidth, int toHeight) {
    Side across = new Side(width, toWidth, false);
    RgbShrinker shrinker =
        new RgbShrinker(width, height, 1, across, new Side(height, toHeight, false));
    for (int y = 0; y < height; y++) shrinker.accept(rgb, y * width);
    return shrinker.picture();
  }

  /// The mean absolute difference of two pictures' samples, 0..255.
  static double difference(Pixels a, Pixels b) {
    if (a.width != b.width || a.height != b.height) return 255;
    long sum = 0;
    for (int i = 0; i < a.rgb.length; i++) {
      for (int shift = 0; shift < 24; shift += 8) {
        sum += Math.abs(((a.rgb[i] >> shift) & 0xff) - ((b.rgb[i] >> shift) & 0xff));
      }
    }
    return sum / (3.0 * a.rgb.length);
  }

  private static int sample(double value) {
    return Math.clamp(Math.round(value), 0, 255);
  }
}
