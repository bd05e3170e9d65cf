package io.github.limner.image;

import java.io.IOException;
import java.util.Optional;

/// Decodes everyday JPEGs at 1/8, 1/4, 1/2 or all of their size, one row of MCUs at a time.
///
/// Leaving frequencies out is several times faster than decoding all pixels and leaving most of
/// them out, and shows nothing of it. Whatever is not an everyday JPEG is left to the codecs.
final class BaselineJpeg {
  private static final int OUTER_BYTES = 1 << 18;
  private static final int BYTES_PER_COLUMN = 256;

  private final DecodeBudget budget;

  BaselineJpeg(DecodeBudget budget) {
    this.budget = budget;
  }

  /// The picture as stored, at most `longerSide` long; empty if the codecs should try.
  ///
  /// @param share takes what decoding and using the picture need
  Optional<Picture> read(ByteSource source, int longerSide, DecodeBudget.Share share)
      throws IOException {
    Optional<BaselineScan> scan = BaselineScan.find(new HeaderBytes(source));
    if (scan.isEmpty()) return Optional.empty();
    long pixels =
        (long) Math.min(longerSide, scan.get().width()) * Math.min(longerSide, scan.get().height());
    long columns = (long) scan.get().width() * BYTES_PER_COLUMN;
    long bytes = OUTER_BYTES + columns + Picture.USE_BYTES * pixels;
    if (bytes > budget.bytes()) return Optional.empty();
    share.take(bytes);
    return Optional.of(decode(scan.get(), source, longerSide));
  }

  private static Picture decode(BaselineScan scan, ByteSource source, int longerSide)
      throws IOException {
    int longer = Math.max(scan.width(), scan.height());
    int side = 8;
    while (side > 1 && scaled(longer, side / 2) >= longerSide) side /= 2;
    double scale = Math.min(1, (double) longerSide / longer);
    int width = scaled(scan.width(), side);
    int height = scaled(scan.height(), side);
    Shrinker shrinker =
        new Shrinker(
            width,
            height,
            Reduction.fitted(scan.width(), scale, width),
            Reduction.fitted(scan.height(), scale, height));
    feed(scan, source, side, shrinker);
    return shrinker.picture();
  }

  private static void feed(BaselineScan scan, ByteSource source, int side, Shrinker shrinker)
      throws IOException {
    int mcus = ceil(scan.width(), 8 * scan.finestAcross());
    int mcuRows = ceil(scan.height(), 8 * scan.finestDown());
    int rowsPerMcu = side * scan.finestDown();
    int height = scaled(scan.height(), side);
    int[] rgb = new int[scaled(scan.width(), side)];
    int[][] lines = new int[scan.components().size()][rgb.length];
    for (JpegComponent component : scan.components()) {
      component.size(side, scan.finestAcross(), scan.finestDown(), mcus);
    }
    JpegBits bits = new JpegBits(source, scan.position());
    for (int mcuRow = 0; mcuRow < mcuRows; mcuRow++) {
      decodeRow(scan, bits, mcuRow, mcus);
      int rows = Math.min(rowsPerMcu, height - mcuRow * rowsPerMcu);
      for (int y = 0; y < rows; y++) {
        for (int i = 0; i < lines.length; i++) scan.components().get(i).samples(y, lines[i]);
        colour(lines, rgb);
        shrinker.accept(rgb, 0);
      }
    }
  }

  private static void decodeRow(BaselineScan scan, JpegBits bits, int mcuRow, int mcus)
      throws IOException {
    for (int mcu = 0; mcu < mcus; mcu++) {
      long number = (long) mcuRow * mcus + mcu;
      if (number > 0 && scan.restartInterval() > 0 && number % scan.restartInterval() == 0) {
        bits.restart();
        for (JpegComponent component : scan.components()) component.restart();
      }
      for (JpegComponent component : scan.components()) component.decodeMcu(bits, mcu);
    }
    bits.checkEnd();
  }

  /// YCbCr to sRGB: JFIF 1.02, in 1/65536; one component alone is grey.
  ///
  /// @param lines a line of samples for each component
  private static void colour(int[][] lines, int[] rgb) {
    int[] luma = lines[0];
    if (lines.length == 1) {
      for (int x = 0; x < rgb.length; x++) rgb[x] = luma[x] * 0x010101;
      return;
    }
    int[] blues = lines[1];
    int[] reds = lines[2];
    for (int x = 0; x < rgb.length; x++) {
      int light = (luma[x] << 16) + 0x8000;
      int blueness = blues[x] - 128;
      int redness = reds[x] - 128;
      int red = Math.clamp((light + 91_881 * redness) >> 16, 0, 255);
      int green = Math.clamp((light - 22_554 * blueness - 46_802 * redness) >> 16, 0, 255);
      int blue = Math.clamp((light + 116_130 * blueness) >> 16, 0, 255);
      rgb[x] = (red << 16) | (green << 8) | blue;
    }
  }

  private static int scaled(int length, int side) {
    return ceil(length * side, 8);
  }

  private static int ceil(int length, int part) {
    return (length + part - 1) / part;
  }
}
