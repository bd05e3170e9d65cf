package io.github.limner.image;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What precedes the entropy-coded bits of one scan of a JPEG: ITU-T T.81, B.2.3.
///
/// @param first the first frequency it is about, in zigzag order
/// @param high the bit of the frequencies that came before; 0 if none did
/// @param low the lowest bit that this scan brings
/// @param position where the bits begin
record JpegScan(
    List<Part> parts, int first, int last, int high, int low, int restartInterval, long position) {
  private static final HuffmanTable NO_CODE = new HuffmanTable(new int[16], new int[0]);

  JpegScan {
    parts = List.copyOf(parts);
  }

  /// A component that the scan is about, and its codes; those that it does not need may be empty.
  record Part(int component, HuffmanTable dc, HuffmanTable ac) {}

  /// Empty if it is not about components of this frame.
  ///
  /// @param at where the segment's length is
  static Optional<JpegScan> read(
      HeaderBytes bytes,
      long at,
      JpegFrame frame,
      Map<Integer, HuffmanTable> codes,
      int restartInterval)
      throws IOException {
    int count = bytes.u8(at + 2);
    if (count < 1 || count > frame.components().size()) return Optional.empty();
    List<Part> parts = new ArrayList<>();
    for (long part = at + 3; part < at + 3 + 2L * count; part += 2) {
      int component = 0;
      while (frame.components().get(component).id() != bytes.u8(part)) {
        if (++component == frame.components().size()) return Optional.empty();
      }
      HuffmanTable dc = codes.getOrDefault(bytes.u8(part + 1) >> 4, NO_CODE);
      HuffmanTable ac = codes.getOrDefault(0x10 | (bytes.u8(part + 1) & 15), NO_CODE);
      parts.add(new Part(component, dc, ac));
    }
    long end = at + 3 + 2L * count;
    int bits = bytes.u8(end + 2);
    int first = bytes.u8(end);
    int last = bytes.u8(end + 1);
    long position = at + bytes.u16(at, BIG_ENDIAN);
    return Optional.of(
        new JpegScan(parts, first, last, bits >> 4, bits & 15, restartInterval, position));
  }
}
