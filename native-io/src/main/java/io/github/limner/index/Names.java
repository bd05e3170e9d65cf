package io.github.limner.index;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.file.Path;

/// The paths of images in UTF-8, with `/` between their names. Written by one thread, read by many.
final class Names implements AutoCloseable {
  private static final long EACH = 0x01_01_01_01_01_01_01_01L;
  private static final ValueLayout.OfLong EIGHT =
      JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final Appended paths;

  private Names(Appended paths) {
    this.paths = paths;
  }

  static Names open(Path path) throws IOException {
    return new Names(Appended.open(path));
  }

  /// Forgets all names.
  void clear() throws IOException {
    paths.clear();
  }

  /// Appends a path and returns its place.
  ///
  /// @throws IOException if the path is too long or the disk is full
  long add(String path) throws IOException {
    return paths.add(path.getBytes(UTF_8));
  }

  /// The path at a place that [#add] gave.
  String get(long place) {
    return new String(bytes(place), UTF_8);
  }

  byte[] bytes(long place) {
    return paths.get(place);
  }

  /// Whether the path at a place has a text of ASCII in small letters somewhere, in capitals or
  /// small letters. Looks for the text's first character in eight bytes at a time.
  boolean holds(long place, byte[] small) {
    if (small.length == 0) return true;
    var piece = paths.piece(place);
    long start = paths.start(place);
    long last = start + paths.length(place) - small.length;
    long first = EACH * small[0];
    long capital = isLetter(small[0]) ? EACH * ('a' - 'A') : 0;
    for (long at = start; at <= last; at += Long.BYTES) {
      long found = zeroBytes((eight(piece, at) | capital) ^ first);
      for (; found != 0; found &= found - 1) {
        long begin = at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
        if (begin <= last && holdsAt(piece, begin, small)) return true;
      }
    }
    return false;
  }

  private static long eight(MemorySegment piece, long at) {
    if (at + Long.BYTES <= piece.byteSize()) return piece.get(EIGHT, at);
    long eight = 0;
    for (long i = piece.byteSize() - 1; i >= at; i--)
      eight = eight << Byte.SIZE | Byte.toUnsignedLong(piece.get(JAVA_BYTE, i));
    return eight;
  }

  /// The topmost bit of each byte that is zero.
  private static long zeroBytes(long eight) {
    long low = EACH * 0x7f;
    return ~((eight & low) + low | eight | low);
  }

  private static boolean holdsAt(MemorySegment piece, long at, byte[] small) {
    for (int i = 0; i < small.length; i++)
      if (small(piece.get(JAVA_BYTE, at + i)) != small[i]) return false;
    return true;
  }

  private static byte small(byte c) {
    return c >= 'A' && c <= 'Z' ? (byte) (c + 'a' - 'A') : c;
  }

  private static boolean isLetter(byte small) {
    return small >= 'a' && small <= 'z';
  }

  /// Whether the path at a place begins with these bytes.
  boolean begins(long place, byte[] prefix) {
    if (paths.length(place) < prefix.length) return false;
    var piece = paths.piece(place);
    long start = paths.start(place);
    for (int i = 0; i < prefix.length; i++)
      if (piece.get(JAVA_BYTE, start + i) != prefix[i]) return false;
    return true;
  }

  void force() {
    paths.force();
  }

  @Override
  public void close() throws IOException {
    paths.close();
  }
}
