package io.github.limner.index;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;

/// Byte strings one after the other in a mapped file: `length u16, bytes`, after the place where
/// the next one goes, `i64`. None crosses a piece. Any number of threads may append and read.
final class Appended implements AutoCloseable {
  static final int MAX_BYTES = 0xffff;

  private static final int PIECE_BYTES = 1 << 20;

  private final MappedFile file;

  private Appended(MappedFile file) {
    this.file = file;
  }

  static Appended open(Path path) throws IOException {
    var appended = new Appended(MappedFile.open(path, PIECE_BYTES));
    if (appended.file.pieces() == 0) appended.clear();
    return appended;
  }

  /// Forgets all.
  void clear() throws IOException {
    file.need(0).set(JAVA_LONG, 0, Long.BYTES);
  }

  /// Appends a byte string and returns its place.
  ///
  /// @throws IOException if it is too long or the disk is full
  synchronized long add(byte[] bytes) throws IOException {
    if (bytes.length > MAX_BYTES) throw new IOException(bytes.length + " bytes are too many");
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

  /// The byte string at a place that [#add] gave.
  byte[] get(long place) {
    byte[] bytes = new byte[length(place)];
    MemorySegment.copy(piece(place), JAVA_BYTE, start(place), bytes, 0, bytes.length);
    return bytes;
  }

  /// Whether a place can be one that [#add] gave.
  boolean isPlausible(long place) {
    return place >= Long.BYTES
        && place / PIECE_BYTES < file.pieces()
        && place % PIECE_BYTES + Short.BYTES <= PIECE_BYTES
        && start(place) + length(place) <= PIECE_BYTES;
  }

  /// The piece in which the byte string at a place lies.
  MemorySegment piece(long place) {
    return file.piece((int) (place / PIECE_BYTES));
  }

  /// Where in its piece the byte string at a place begins.
  long start(long place) {
    return place % PIECE_BYTES + Short.BYTES;
  }

  int length(long place) {
    return Short.toUnsignedInt(piece(place).get(JAVA_SHORT_UNALIGNED, place % PIECE_BYTES));
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
