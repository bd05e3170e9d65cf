package io.github.limner.index;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.invoke.VarHandle;
import java.nio.file.Path;

/// Which image comes at which position, 4 bytes a position, after how many there are. Written by
/// one thread, read by many while it grows, and by whoever holds it after it was closed.
final class ImageOrder implements AutoCloseable {
  private static final int PIECE_INTS = 1 << 16;
  private static final VarHandle SIZE = JAVA_INT.varHandle();

  private final MappedFile file;

  private ImageOrder(MappedFile file) {
    this.file = file;
  }

  static ImageOrder open(Path path) throws IOException {
    var order = new ImageOrder(MappedFile.openForHolders(path, PIECE_INTS * Integer.BYTES));
    var _ = order.file.need(0);
    return order;
  }

  int size() {
    return (int) SIZE.getAcquire(file.piece(0), 0L);
  }

  /// The image at a position less than the size.
  int id(int position) {
    int index = position + 1;
    return file.piece(index / PIECE_INTS).get(JAVA_INT, at(index));
  }

  /// Puts an image after all others.
  ///
  /// @throws IOException if the disk is full
  void add(int id) throws IOException {
    int index = size() + 1;
    file.need(index / PIECE_INTS).set(JAVA_INT, at(index), id);
    SIZE.setRelease(file.piece(0), 0L, index);
  }

  void clear() {
    SIZE.setRelease(file.piece(0), 0L, 0);
  }

  private static long at(int index) {
    return (long) (index % PIECE_INTS) * Integer.BYTES;
  }

  void force() {
    file.force();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
