package io.github.limner.index;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The paths of images, one after the other: `length u16, UTF-8`, after the place where the next
/// one goes, `i64`. Written by one thread, read by many.
final class Names implements AutoCloseable {
  private static final int PIECE_BYTES = 1 << 20;
  private static final int MAX_BYTES = 0xffff;

  private final MappedFile file;

  private Names(MappedFile file) {
    this.file = file;
  }

  static Names open(Path path) throws IOException {
    var names = new Names(MappedFile.open(path, PIECE_BYTES));
    if (names.file.pieces() == 0) names.clear();
    return names;
  }

  /// Forgets all names.
  void clear() throws IOException {
    file.need(0).set(JAVA_LONG, 0, Long.BYTES);
  }

  /// Appends a path and returns its place.
  ///
  /// @throws IOException if the path is too long or the disk is full
  long add(String path) throws IOException {
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MAX_BYTES) throw new IOException("a path of " + bytes.length + " bytes");
    long place = end();
    int at = (int) (place % PIECE_BYTES);
    if (at + Short.BYTES + bytes.length > PIECE_BYTES) {
      place += PIECE_BYTES - at;
      at = 0;
    }
    var piece = file.need((int) (place / PIECE_BYTES));
    piece.set(JAVA_SHORT_UNALIGNED, at, (short) bytes.length);
    MemorySegment.copy(bytes, 0, piece, JAVA_BYTE, at + (long) Short.BYTES, bytes.length);
    file.piece(0).set(JAVA_LONG, 0, place + Short.BYTES + bytes.length);
    return place;
  }

  /// The path at a place that [#add] gave.
  String get(long place) {
    var piece = file.piece((int) (place / PIECE_BYTES));
    int at = (int) (place % PIECE_BYTES);
    byte[] bytes = new byte[Short.toUnsignedInt(piece.get(JAVA_SHORT_UNALIGNED, at))];
    MemorySegment.copy(piece, JAVA_BYTE, at + (long) Short.BYTES, bytes, 0, bytes.length);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private long end() {
    return file.piece(0).get(JAVA_LONG, 0);
  }

  void force() {
    file.force();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
