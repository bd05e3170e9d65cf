package io.github.limner.image;

import static java.nio.ByteOrder.BIG_ENDIAN;

import io.github.limner.problem.BadFileException;
import java.io.IOException;
import java.nio.ByteOrder;

/// Numbers at positions of a source, through a window of 4 KB that moves only when it must.
final class HeaderBytes {
  private static final int WINDOW_BYTES = 4096;

  private final ByteSource source;
  private final byte[] window = new byte[WINDOW_BYTES];
  private long start;
  private int count;

  HeaderBytes(ByteSource source) throws IOException {
    this.source = source;
    load(0);
  }

  boolean isEmpty() {
    return start == 0 && count == 0;
  }

  int u8(long at) throws IOException {
    if (at < start || at >= start + count) {
      load(at);
      if (count == 0) throw bad(at, "ends in the middle of its header");
    }
    return window[(int) (at - start)] & 0xff;
  }

  int u16(long at, ByteOrder order) throws IOException {
    int first = u8(at);
    int second = u8(at + 1);
    return order == BIG_ENDIAN ? (first << 8) | second : (second << 8) | first;
  }

  long u32(long at, ByteOrder order) throws IOException {
    long first = u16(at, order);
    long second = u16(at + 2, order);
    return order == BIG_ENDIAN ? (first << 16) | second : (second << 16) | first;
  }

  long u64(long at, ByteOrder order) throws IOException {
    long first = u32(at, order);
    long second = u32(at + 4, order);
    return order == BIG_ENDIAN ? (first << 32) | second : (second << 32) | first;
  }

  /// Whether these ASCII characters stand at `at`; past the end nothing does.
  boolean spells(long at, String ascii) throws IOException {
    for (int i = 0; i < ascii.length(); i++) {
      if (isPast(at + i) || u8(at + i) != ascii.charAt(i)) return false;
    }
    return true;
  }

  boolean isPast(long at) throws IOException {
    if (at >= start && at < start + count) return false;
    load(at);
    return count == 0;
  }

  /// `pixels` as a side of a picture.
  int side(long pixels, long at) throws BadFileException {
    if (pixels < 1 || pixels > Integer.MAX_VALUE) {
      throw bad(at, "says that a side has %d pixels".formatted(pixels));
    }
    return (int) pixels;
  }

  BadFileException bad(long at, String what) {
    return new BadFileException(source.name(), at, what);
  }

  String name() {
    return source.name();
  }

  private void load(long at) throws IOException {
    if (at < 0) throw bad(start, "points outside itself");
    count = source.read(at, window, 0, WINDOW_BYTES);
    start = at;
  }
}
