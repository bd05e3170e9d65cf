package io.github.limner.image;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decodes everyday JPEGs at the size that is wanted, one row of MCUs at a time, each component by
/// itself: their colours are those a [Picture] has.
///
/// Leaving frequencies out is several times faster than decoding all pixels and leaving most of
/// them out, and shows nothing of it. Whatever is not an everyday JPEG is left to the codecs.
final class BaselineJpeg {
  private static final int OUTER_BYTES = 1 << 18;

  private final DecodeBudget budget;

  BaselineJpeg(DecodeBudget budget) {
    this.budget = budget;
  }

  /// The picture as stored, at most `longerSide` long; empty if the codecs should try.
  ///
  /// @param share takes what decoding and using the picture need
  Optional<Picture> read(
      ByteSource source, Orientation orientation, int longerSide, DecodeBudget.Share share)
      throws IOException {
    Optional<BaselineScan> found = BaselineScan.find(new HeaderBytes(source));
    if (found.isEmpty()) return Optional.empty();
    BaselineScan scan = found.get();
    double scale = Math.min(1, (double) longerSide / Math.max(scan.width(), scan.height()));
    Side across = Side.scaled(scan.width(), scale, orientation.mirrorsColumns());
    Side down = Side.scaled(scan.height(), scale, orientation.mirrorsRows());
    List<JpegPlane> planes = planes(scan, across, down);
    long bytes = OUTER_BYTES + Picture.USE_BYTES * across.wanted() * down.wanted();
    for (JpegPlane plane : planes) bytes += plane.bytes();
    if (bytes > budget.bytes()) return Optional.empty();
    share.take(bytes);
    return Optional.of(decode(scan, planes, new JpegBits(source, scan.position())));
  }

  private static List<JpegPlane> planes(BaselineScan scan, Side across, Side down) {
    List<JpegPlane> planes = new ArrayList<>();
    for (JpegComponent component : scan.components()) {
      planes.add(JpegPlane.of(component, scan, across, down, planes.isEmpty()));
    }
    return planes;
  }

  private static Picture decode(BaselineScan scan, List<JpegPlane> planes, JpegBits bits)
      throws IOException {
    List<JpegRows> components = planes.stream().map(JpegRows::new).toList();
    for (int mcuRow = 0; mcuRow < scan.mcusDown(); mcuRow++) {
      decodeRow(scan, bits, mcuRow, components);
      components.forEach(JpegRows::shrink);
    }
    List<Plane> finished = components.stream().map(JpegRows::finished).toList();
    return finished.size() == 1
        ? Picture.grey(finished.get(0))
        : new Picture(finished.get(0), finished.get(1), finished.get(2));
  }

  private static void decodeRow(
      BaselineScan scan, JpegBits bits, int mcuRow, List<JpegRows> components) throws IOException {
    int mcus = scan.mcusAcross();
    int interval = scan.restartInterval();
    for (int mcu = 0; mcu < mcus; mcu++) {
      long number = (long) mcuRow * mcus + mcu;
      if (number > 0 && interval > 0 && number % interval == 0) {
        bits.restart();
        components.forEach(JpegRows::restart);
      }
      for (JpegRows component : components) component.decodeMcu(bits, mcu);
    }
    bits.checkEnd();
  }
}
