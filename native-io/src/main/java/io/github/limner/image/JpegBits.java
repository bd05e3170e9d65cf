package io.github.limner.image;

import java.io.EOFException;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// The entropy-coded bits of a JPEG scan: ITU-T T.81, F.2.2.5, without its stuffed zeros.
final class JpegBits {
  private static final int BUFFER_BYTES = 1 << 14;

  /// A code and its number: 16 and 15 bits.
  private static final int LONGEST = 31;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private final ByteSource source;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private long position;
  private int at;
  private int count;

  /// The next bits, from the top; `available` of them, zeros below.
  private long bits;

  private int available;
  private int padding;
  private int marker;

  JpegBits(ByteSource source, long position) {
    this.source = source;
    this.position = position;
  }

  /// The next bits, the first on top, which stay: enough for a code and its number.
  long peek() throws IOException {
    if (available < LONGEST) fill();
    return bits;
  }

  void skip(int length) {
    bits <<= length;
    available -= length;
  }

  /// The number that belongs to what [HuffmanTable#next] found, which may have known it.
  int number(int found) {
    int known = found >> 16;
    int size = HuffmanTable.size(found);
    if (known != 0 || size == 0) return known;
    int value = extend((int) (bits >>> (64 - size)), size);
    skip(size);
    return value;
  }

  /// The next `count` bits, 0 to 15, as they are.
  int take(int count) throws IOException {
    int value = (int) (peek() >>> 1 >>> (63 - count));
    skip(count);
    return value;
  }

  /// What `size` bits stand for: T.81, F.2.2.1, EXTEND.
  static int extend(int value, int size) {
    if (size == 0) return 0;
    return value < 1 << (size - 1) ? value - (1 << size) + 1 : value;
  }

  /// Goes past the next restart marker.
  void restart() throws IOException {
    checkEnd();
    bits = 0;
    available = 0;
    padding = 0;
    if (marker == 0 && next() == 0xff) marker = next();
    if (marker < 0xd0 || marker > 0xd7) throw new EOFException("no restart marker");
    marker = 0;
  }

  /// @throws EOFException if more bits were taken than there are
  void checkEnd() throws EOFException {
    if (padding > available) throw new EOFException("the scan is too short");
  }

  /// Goes to the end of the scan.
  ///
  /// @return where the marker after it begins
  long end() throws IOException {
    while (marker == 0) {
      int value = next();
      while (value == 0xff) value = marker = next();
      if (value < 0) throw new EOFException("no marker after the scan");
    }
    return position - (count - at) - 2;
  }

  private void fill() throws IOException {
    // Nearly always: as many bytes as there is room for, none of them the sign of something
    // special.
    if (marker == 0 && count - at >= Long.BYTES) {
      long eight = (long) LONG.get(buffer, at);
      if (!holds255(eight)) {
        int taken = (64 - available) >> 3;
        bits |= (eight >>> (64 - 8 * taken)) << (64 - available - 8 * taken);
        at += taken;
        available += 8 * taken;
        return;
      }
    }
    fillByteByByte();
  }

  /// Whether one of the 8 bytes is 0xff, so that its complement is 0: J. Mycroft's test for a zero
  /// byte.
  private static boolean holds255(long eight) {
    return ((~eight - 0x0101010101010101L) & eight & 0x8080808080808080L) != 0;
  }

  private void fillByteByByte() throws IOException {
    while (available <= 56) {
      int value = marker == 0 ? next() : -1;
      if (value == 0xff) {
        int second = next();
        while (second == 0xff) second = next();
        if (second != 0) {
          marker = second;
          value = -1;
        }
      }
      if (value < 0) padding += 8;
      bits |= (long) Math.max(value, 0) << (56 - available);
      available += 8;
    }
  }

  /// The next byte, or -1 at the end, where a marker should have been.
  private int next() throws IOException {
    if (at == count) {
      count = source.read(position, buffer, 0, BUFFER_BYTES);
      position += count;
      at = 0;
      if (count == 0) return -1;
    }
    return buffer[at++] & 0xff;
  }
}
