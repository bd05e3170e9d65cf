package io.github.limner.image;

import java.io.EOFException;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// The entropy-coded bits of a JPEG scan: ITU-T T.81, F.2.2.5, without its stuffed zeros.
final class JpegBits {
  private static final int BUFFER_BYTES = 1 << 14;
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  private final ByteSource source;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private long position;
  private int at;
  private int count;

  private long bits;
  private int available;
  private int padding;
  private int marker;

  JpegBits(ByteSource source, long position) {
    this.source = source;
    this.position = position;
  }

  /// The next 16 bits, which stay.
  int peek16() throws IOException {
    if (available < 16) fill();
    return (int) (bits >>> (available - 16)) & 0xffff;
  }

  void skip(int length) {
    available -= length;
  }

  /// A signed value of `size` bits, 0 to 15: T.81, F.2.2.1, EXTEND.
  int signed(int size) throws IOException {
    if (size == 0) return 0;
    int value = peek16() >>> (16 - size);
    skip(size);
    return value < 1 << (size - 1) ? value - (1 << size) + 1 : value;
  }

  /// Goes past `size` bits, 0 to 15, that nobody needs.
  void pass(int size) throws IOException {
    if (available < size) fill();
    available -= size;
  }

  /// Goes past the next restart marker.
  void restart() throws IOException {
    checkEnd();
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

  private void fill() throws IOException {
    // Nearly always: 4 bytes at once, none of them the sign of something special.
    if (available <= 32 && count - at >= 4) {
      int four = (int) INT.get(buffer, at);
      if (!holds255(four)) {
        at += 4;
        bits = (bits << 32) | Integer.toUnsignedLong(four);
        available += 32;
        return;
      }
    }
    fillByteByByte();
  }

  /// Whether one of the 4 bytes is 0xff, so that its complement is 0: J. Mycroft's test for a zero
  /// byte.
  private static boolean holds255(int four) {
    return ((~four - 0x01010101) & four & 0x80808080) != 0;
  }

  private void fillByteByByte() throws IOException {
    while (available <= 48) {
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
      bits = (bits << 8) | Math.max(value, 0);
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
