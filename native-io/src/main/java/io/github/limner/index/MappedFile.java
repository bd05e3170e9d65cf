package io.github.limner.index;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.Arrays;

/// A file that grows by pieces of one size, each mapped into memory when it is there: what is
/// written survives the death of the program, and costs the heap nothing.
///
/// A piece has its place on the disk before it is mapped, so that a full disk is an exception here
/// and never a fault while writing. Any number of threads may use the pieces; growing is
/// synchronized.
final class MappedFile implements AutoCloseable {
  private final FileChannel file;
  private final Arena arena;
  private final Runnable unmap;
  private final int pieceBytes;
  private volatile MemorySegment[] pieces = {};

  private MappedFile(FileChannel file, Arena arena, Runnable unmap, int pieceBytes) {
    this.file = file;
    this.arena = arena;
    this.unmap = unmap;
    this.pieceBytes = pieceBytes;
  }

  /// Opens or creates a file; what was cut off within a piece is filled up with zeros.
  static MappedFile open(Path path, int pieceBytes) throws IOException {
    var arena = Arena.ofShared();
    return open(path, arena, arena::close, pieceBytes);
  }

  /// The same, but a piece stays mapped after closing for as long as somebody holds it.
  static MappedFile openForHolders(Path path, int pieceBytes) throws IOException {
    return open(path, Arena.ofAuto(), () -> {}, pieceBytes);
  }

  private static MappedFile open(Path path, Arena arena, Runnable unmap, int pieceBytes)
      throws IOException {
    var file = FileChannel.open(path, CREATE, READ, WRITE);
    var mapped = new MappedFile(file, arena, unmap, pieceBytes);
    try {
      long length = mapped.file.size();
      mapped.grow(Math.toIntExact((length + pieceBytes - 1) / pieceBytes));
      return mapped;
    } catch (IOException | RuntimeException e) {
      mapped.close();
      throw e;
    }
  }

  /// How many pieces there are.
  int pieces() {
    return pieces.length;
  }

  /// A piece that is there.
  MemorySegment piece(int number) {
    return pieces[number];
  }

  /// A piece, made of zeros if it is not there yet.
  ///
  /// @throws IOException if the disk is full
  MemorySegment need(int number) throws IOException {
    if (number >= pieces.length) grow(number + 1);
    return pieces[number];
  }

  private synchronized void grow(int count) throws IOException {
    int known = pieces.length;
    if (count <= known) return;
    var grown = Arrays.copyOf(pieces, count);
    for (int piece = known; piece < count; piece++) {
      long from = (long) piece * pieceBytes;
      fill(Math.max(from, file.size()), from + pieceBytes);
      grown[piece] = file.map(MapMode.READ_WRITE, from, pieceBytes, arena);
    }
    pieces = grown;
  }

  private void fill(long from, long end) throws IOException {
    var zeros = ByteBuffer.allocate(1 << 16);
    for (long at = from; at < end; ) {
      zeros.clear().limit((int) Math.min(zeros.capacity(), end - at));
      at += file.write(zeros, at);
    }
  }

  /// Has everything written so far on the disk when it returns. Does I/O.
  void force() {
    for (var piece : pieces) piece.force();
  }

  /// No thread may use a piece any more, but for those that are held.
  @Override
  public void close() throws IOException {
    unmap.run();
    file.close();
  }
}
