package io.github.limner.image;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the pixels of an everyday JPEG have in common: ITU-T T.81, B.2.2. Grey or YCbCr, 8 bits.
///
/// @param finestAcross blocks of the finest component in an MCU, from left to right
record JpegFrame(
    boolean isProgressive,
    int width,
    int height,
    int finestAcross,
    int finestDown,
    List<JpegComponent> components) {
  JpegFrame {
    components = List.copyOf(components);
  }

  /// Empty for every other kind of JPEG.
  ///
  /// @param at where the segment's length is
  static Optional<JpegFrame> read(HeaderBytes bytes, long at, Map<Integer, int[]> quantizers)
      throws IOException {
    int count = bytes.u8(at + 7);
    boolean isRgb = count == 3 && bytes.u8(at + 8) == 'R';
    if ((count != 1 && count != 3) || isRgb || bytes.u8(at + 2) != 8) return Optional.empty();
    List<JpegComponent> components = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      // Alone, a component has one block in an MCU.
      int sampling = count == 1 ? 0x11 : bytes.u8(at + 9 + 3L * i);
      int[] quantizer = quantizers.get(bytes.u8(at + 10 + 3L * i));
      boolean isUsual = isUsual(sampling >> 4) && isUsual(sampling & 15);
      if (!isUsual || quantizer == null) return Optional.empty();
      int id = bytes.u8(at + 8 + 3L * i);
      components.add(JpegComponent.of(id, sampling >> 4, sampling & 15, quantizer));
    }
    return Optional.of(
        new JpegFrame(
            bytes.u8(at - 1) == 0xc2,
            bytes.u16(at + 5, BIG_ENDIAN),
            bytes.u16(at + 3, BIG_ENDIAN),
            components.stream().mapToInt(JpegComponent::across).max().orElseThrow(),
            components.stream().mapToInt(JpegComponent::down).max().orElseThrow(),
            components));
  }

  int mcusAcross() {
    return Math.ceilDiv(width, 8 * finestAcross);
  }

  int mcusDown() {
    return Math.ceilDiv(height, 8 * finestDown);
  }

  /// Blocks of a component in a row of a scan that it has for itself: A.2.2.
  int blocksAcross(JpegComponent component) {
    return Math.ceilDiv(Math.ceilDiv(width * component.across(), finestAcross), 8);
  }

  int blocksDown(JpegComponent component) {
    return Math.ceilDiv(Math.ceilDiv(height * component.down(), finestDown), 8);
  }

  private static boolean isUsual(int factor) {
    return factor >= 1 && factor <= 4;
  }
}
