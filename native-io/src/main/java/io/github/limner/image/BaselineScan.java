package io.github.limner.image;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an everyday JPEG says before its only scan (ITU-T T.81, B.2): baseline, all components
/// interleaved, grey or YCbCr in sRGB.
///
/// @param finestAcross blocks of the finest component in an MCU, from left to right
/// @param position where the entropy-coded bits begin
record BaselineScan(
    int width,
    int height,
    int finestAcross,
    int finestDown,
    int restartInterval,
    List<JpegComponent> components,
    long position) {
  private static final int MAX_ICC_SEARCH = 2000;

  /// Empty for every other kind of JPEG.
  static Optional<BaselineScan> find(HeaderBytes bytes) throws IOException {
    return new Reading(bytes).scan();
  }

  int mcusAcross() {
    return Math.ceilDiv(width, 8 * finestAcross);
  }

  int mcusDown() {
    return Math.ceilDiv(height, 8 * finestDown);
  }

  /// The tables met so far.
  private static final class Reading {
    private final HeaderBytes bytes;
    private final Map<Integer, int[]> quantizers = new HashMap<>();
    private final Map<Integer, HuffmanTable> codes = new HashMap<>();
    private long frame;
    private int restartInterval;

    Reading(HeaderBytes bytes) {
      this.bytes = bytes;
    }

    Optional<BaselineScan> scan() throws IOException {
      long at = 2;
      while (true) {
        at = JpegHeader.nextMarker(bytes, at);
        int length = bytes.u16(at, BIG_ENDIAN);
        switch (bytes.u8(at - 1)) {
          case 0xc0, 0xc1 -> frame = at;
          case 0xc4 -> readCodes(at + 2, at + length);
          case 0xdb -> readQuantizers(at + 2, at + length);
          case 0xdd -> restartInterval = bytes.u16(at + 2, BIG_ENDIAN);
          case 0xda -> {
            return frame == 0 ? Optional.empty() : scan(at);
          }
          case 0xe2 -> {
            if (hasOtherColours(at, length)) return Optional.empty();
          }
          case 0xee -> {
            boolean isYcc = !bytes.spells(at + 2, "Adobe") || bytes.u8(at + 13) == 1;
            if (!isYcc) return Optional.empty();
          }
          case 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf, 0xd9 -> {
            return Optional.empty();
          }
          default -> {}
        }
        at += length;
      }
    }

    private Optional<BaselineScan> scan(long at) throws IOException {
      int count = bytes.u8(frame + 7);
      boolean isRgb = count == 3 && bytes.u8(frame + 8) == 'R';
      boolean isWhole = bytes.u8(at + 2) == count && bytes.u8(frame + 2) == 8;
      if ((count != 1 && count != 3) || isRgb || !isWhole) return Optional.empty();
      List<JpegComponent> components = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        Optional<JpegComponent> component = component(frame + 8 + 3L * i, at + 3 + 2L * i, count);
        if (component.isEmpty()) return Optional.empty();
        components.add(component.get());
      }
      int finestAcross = components.stream().mapToInt(c -> c.across).max().orElseThrow();
      int finestDown = components.stream().mapToInt(c -> c.down).max().orElseThrow();
      if (finestAcross > 4 || finestDown > 4) return Optional.empty();
      int height = bytes.u16(frame + 3, BIG_ENDIAN);
      int width = bytes.u16(frame + 5, BIG_ENDIAN);
      long position = at + bytes.u16(at, BIG_ENDIAN);
      return Optional.of(
          new BaselineScan(
              width, height, finestAcross, finestDown, restartInterval, components, position));
    }

    /// A component as the frame and the scan describe it; alone, it has one block in an MCU.
    private Optional<JpegComponent> component(long inFrame, long inScan, int count)
        throws IOException {
      int sampling = count == 1 ? 0x11 : bytes.u8(inFrame + 1);
      int[] quantizer = quantizers.get(bytes.u8(inFrame + 2));
      HuffmanTable dc = codes.get(bytes.u8(inScan + 1) >> 4);
      HuffmanTable ac = codes.get(0x10 | (bytes.u8(inScan + 1) & 15));
      boolean isInOrder = bytes.u8(inFrame) == bytes.u8(inScan);
      if (!isInOrder || quantizer == null || dc == null || ac == null) return Optional.empty();
      int across = sampling >> 4;
      int down = sampling & 15;
      if (across == 0 || down == 0) return Optional.empty();
      return Optional.of(new JpegComponent(across, down, quantizer, dc, ac));
    }

    private void readQuantizers(long from, long end) throws IOException {
      for (long at = from; at < end; ) {
        int head = bytes.u8(at++);
        int size = head >> 4 == 0 ? 1 : 2;
        int[] table = new int[64];
        for (int i = 0; i < 64; i++, at += size) {
          table[i] = size == 1 ? bytes.u8(at) : bytes.u16(at, BIG_ENDIAN);
        }
        quantizers.put(head & 15, table);
      }
    }

    private void readCodes(long from, long end) throws IOException {
      for (long at = from; at < end; ) {
        int head = bytes.u8(at++);
        int[] counts = new int[16];
        for (int i = 0; i < 16; i++) counts[i] = bytes.u8(at++);
        int[] symbols = new int[Arrays.stream(counts).sum()];
        for (int i = 0; i < symbols.length; i++) symbols[i] = bytes.u8(at++);
        codes.put(head, new HuffmanTable(counts, symbols));
      }
    }

    /// Whether this is a colour profile that does not call itself sRGB.
    private boolean hasOtherColours(long at, int length) throws IOException {
      if (!bytes.spells(at + 2, "ICC_PROFILE\0")) return false;
      for (long i = at; i < at + Math.min(length, MAX_ICC_SEARCH); i++) {
        if (bytes.spells(i, "sRGB") || bytes.spells(i, "s\0R\0G\0B")) return false;
      }
      return true;
    }
  }
}
