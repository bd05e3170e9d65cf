package io.github.limner.image;

import java.util.Arrays;

/// A JPEG file being written into memory: its segments, ITU-T T.81, B.1.1, and the bits of its
/// scan, F.1.2.3.
final class JpegOutput {
  private static final int HEADER_BYTES = 1024;

  private byte[] bytes;
  private int length;

  /// The last `waiting` bits of it are not written yet.
  private long bits;

  private int waiting;

  /// @param expected bytes of the scan, about
  JpegOutput(int expected) {
    this.bytes = new byte[HEADER_BYTES + expected];
  }

  void marker(int marker) {
    flush();
    append(0xff);
    append(marker);
  }

  void segment(int marker, byte[] content) {
    marker(marker);
    append((content.length + 2) >> 8);
    append(content.length + 2);
    for (byte value : content) append(value);
  }

  /// Writes the lowest `count` bits, at most 32; all above them are 0.
  void bits(int value, int count) {
    bits = (bits << count) | value;
    waiting += count;
    if (waiting >= 32) writeFour();
  }

  byte[] finished() {
    return Arrays.copyOf(bytes, length);
  }

  private void writeFour() {
    waiting -= 32;
    int four = (int) (bits >>> waiting);
    reserve(8);
    for (int shift = 24; shift >= 0; shift -= 8) stuffed(four >> shift);
  }

  /// Fills the last byte up with ones.
  private void flush() {
    int missing = -waiting & 7;
    bits((1 << missing) - 1, missing);
    reserve(8);
    for (; waiting > 0; waiting -= 8) stuffed((int) (bits >>> (waiting - 8)));
  }

  private void stuffed(int value) {
    bytes[length++] = (byte) value;
    if ((byte) value == -1) bytes[length++] = 0;
  }

  private void append(int value) {
    reserve(1);
    bytes[length++] = (byte) value;
  }

  private void reserve(int count) {
    if (bytes.length - length < count) bytes = Arrays.copyOf(bytes, 2 * bytes.length);
  }
}
