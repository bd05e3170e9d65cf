package io.github.limner.image;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The segments of an everyday JPEG, read up to its next scan, and the tables met so far: ITU-T
/// T.81, B.2.
final class JpegSegments {
  private static final int MAX_ICC_SEARCH = 2000;

  private final HeaderBytes bytes;
  private final Map<Integer, int[]> quantizers = new HashMap<>();
  private final Map<Integer, HuffmanTable> codes = new HashMap<>();
  private Optional<JpegFrame> frame = Optional.empty();
  private long frameAt;
  private int restartInterval;

  JpegSegments(HeaderBytes bytes) {
    this.bytes = bytes;
  }

  /// What all scans have in common; empty before the first.
  Optional<JpegFrame> frame() {
    return frame;
  }

  /// The next scan from a position between segments on; empty if there is none, or if this is not
  /// an everyday JPEG: baseline or progressive, grey or YCbCr in sRGB.
  Optional<JpegScan> next(long position) throws IOException {
    long at = position;
    while (true) {
      at = JpegHeader.nextMarker(bytes, at);
      int marker = bytes.u8(at - 1);
      if (marker == JpegHeader.EOI) return Optional.empty();
      int length = bytes.u16(at, BIG_ENDIAN);
      switch (marker) {
        case 0xc0, 0xc1, 0xc2 -> frameAt = at;
        case 0xc4 -> readCodes(at + 2, at + length);
        case 0xdb -> readQuantizers(at + 2, at + length);
        case 0xdd -> restartInterval = bytes.u16(at + 2, BIG_ENDIAN);
        case 0xda -> {
          return scan(at);
        }
        case 0xe2 -> {
          if (hasOtherColours(at, length)) return Optional.empty();
        }
        case 0xee -> {
          boolean isYcc = !bytes.spells(at + 2, "Adobe") || bytes.u8(at + 13) == 1;
          if (!isYcc) return Optional.empty();
        }
        case 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf -> {
          return Optional.empty();
        }
        default -> {}
      }
      at += length;
    }
  }

  private Optional<JpegScan> scan(long at) throws IOException {
    if (frame.isEmpty() && frameAt > 0) frame = JpegFrame.read(bytes, frameAt, quantizers);
    return frame.isEmpty()
        ? Optional.empty()
        : JpegScan.read(bytes, at, frame.get(), codes, restartInterval);
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
