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
final class JpegDecoder {
  private static final int OUTER_BYTES = 1 << 18;

  private final DecodeBudget budget;

  JpegDecoder(DecodeBudget budget) {
    this.budget = budget;
  }

  /// The picture as stored, at most `longerSide` long; empty if the codecs should try.
  ///
  /// @param share takes what decoding and using the picture need
  Optional<Picture> read(
      ByteSource source, Orientation orientation, int longerSide, DecodeBudget.Share share)
      throws IOException {
    JpegSegments segments = new JpegSegments(new HeaderBytes(source));
    Optional<JpegScan> scan = segments.next(2);
    if (scan.isEmpty()) return Optional.empty();
    JpegFrame frame = segments.frame().orElseThrow();
    double scale = Math.min(1, (double) longerSide / Math.max(frame.width(), frame.height()));
    Side across = Side.scaled(frame.width(), scale, orientation.mirrorsColumns());
    Side down = Side.scaled(frame.height(), scale, orientation.mirrorsRows());
    List<JpegPlane> planes = planes(frame, across, down);
    long bytes = OUTER_BYTES + Picture.USE_BYTES * across.wanted() * down.wanted();
    for (JpegPlane plane : planes) {
      bytes += plane.bytes() + (frame.isProgressive() ? StoredBlocks.bytes(plane, frame) : 0);
    }
    boolean isWhole = scan.get().parts().size() == planes.size();
    if (bytes > budget.bytes() || !(isWhole || frame.isProgressive())) return Optional.empty();
    share.take(bytes);
    return Optional.of(
        frame.isProgressive()
            ? progressive(segments, scan.get(), planes, source)
            : baseline(frame, scan.get(), planes, source));
  }

  private static List<JpegPlane> planes(JpegFrame frame, Side across, Side down) {
    List<JpegPlane> planes = new ArrayList<>();
    for (JpegComponent component : frame.components()) {
      planes.add(JpegPlane.of(component, frame, across, down, planes.isEmpty()));
    }
    return planes;
  }

  private static Picture baseline(
      JpegFrame frame, JpegScan scan, List<JpegPlane> planes, ByteSource source)
      throws IOException {
    JpegBits bits = new JpegBits(source, scan.position());
    List<BaselineBlocks> blocks = new ArrayList<>();
    List<JpegRows> rows = new ArrayList<>();
    for (JpegScan.Part part : scan.parts()) {
      if (part.component() != blocks.size()) throw new IOException("components out of order");
      blocks.add(new BaselineBlocks(frame.components().get(blocks.size()), part, bits));
      rows.add(new JpegRows(planes.get(rows.size()), blocks.getLast()));
    }
    int interval = scan.restartInterval();
    int mcus = frame.mcusAcross();
    for (int row = 0; row < frame.mcusDown(); row++) {
      for (int column = 0; column < mcus; column++) {
        long number = (long) row * mcus + column;
        if (number > 0 && interval > 0 && number % interval == 0) {
          bits.restart();
          blocks.forEach(BaselineBlocks::restart);
        }
        for (JpegRows component : rows) component.decodeMcu(column, row);
      }
      bits.checkEnd();
      rows.forEach(JpegRows::shrink);
    }
    return picture(rows);
  }

  private static Picture progressive(
      JpegSegments segments, JpegScan first, List<JpegPlane> planes, ByteSource source)
      throws IOException {
    JpegFrame frame = segments.frame().orElseThrow();
    List<StoredBlocks> blocks = new ArrayList<>();
    for (JpegPlane plane : planes) blocks.add(new StoredBlocks(plane, frame));
    Optional<JpegScan> scan = Optional.of(first);
    while (scan.isPresent()) {
      JpegBits bits = new JpegBits(source, scan.get().position());
      new ProgressiveScan(scan.get(), frame, blocks, bits).read();
      scan = segments.next(bits.end());
    }
    List<JpegRows> rows = new ArrayList<>();
    for (StoredBlocks component : blocks) {
      rows.add(new JpegRows(planes.get(rows.size()), component));
    }
    for (int row = 0; row < frame.mcusDown(); row++) {
      for (int column = 0; column < frame.mcusAcross(); column++) {
        for (JpegRows component : rows) component.decodeMcu(column, row);
      }
      rows.forEach(JpegRows::shrink);
    }
    return picture(rows);
  }

  private static Picture picture(List<JpegRows> components) {
    List<Plane> planes = components.stream().map(JpegRows::finished).toList();
    return planes.size() == 1
        ? Picture.grey(planes.get(0))
        : new Picture(planes.get(0), planes.get(1), planes.get(2));
  }
}
