package io.github.limner.index;

import static java.lang.foreign.ValueLayout.JAVA_CHAR_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/// What the labels of images say in short: `image i32, stamp i64`, then `class u16, shapes i32` for
/// each class, in the machine's byte order.
///
/// An image's id stands before what is said of it, so that what a loss of power has left behind is
/// never taken for the labels of another image.
final class Labels implements AutoCloseable {
  private static final int HEAD_BYTES = Integer.BYTES + Long.BYTES;
  private static final int COUNT_BYTES = Character.BYTES + Integer.BYTES;
  private static final int MAX_CLASSES = (Appended.MAX_BYTES - HEAD_BYTES) / COUNT_BYTES;

  private final Appended said;

  private Labels(Appended said) {
    this.said = said;
  }

  /// Takes how many shapes of a class there are.
  @FunctionalInterface
  interface Counted {
    void accept(int classNumber, int shapes);
  }

  static Labels open(Path path) throws IOException {
    return new Labels(Appended.open(path));
  }

  void clear() throws IOException {
    said.clear();
  }

  /// Keeps what an image's labels say and returns the place.
  ///
  /// @param stamp tells this state of the labels' file from any other
  long add(int image, long stamp, ShapeCounts counts) throws IOException {
    int classes = Math.min(counts.byClass().size(), MAX_CLASSES);
    var bytes =
        ByteBuffer.allocate(HEAD_BYTES + classes * COUNT_BYTES).order(ByteOrder.nativeOrder());
    bytes.putInt(image).putLong(stamp);
    counts.byClass().entrySet().stream()
        .limit(classes)
        .forEach(one -> bytes.putChar((char) (int) one.getKey()).putInt(one.getValue()));
    return said.add(bytes.array());
  }

  /// Whether a place says something of this image.
  boolean isOf(long place, int image) {
    return said.isPlausible(place)
        && said.length(place) >= HEAD_BYTES
        && said.piece(place).get(JAVA_INT_UNALIGNED, said.start(place)) == image;
  }

  long stamp(long place) {
    return said.piece(place).get(JAVA_LONG_UNALIGNED, said.start(place) + Integer.BYTES);
  }

  boolean hasClass(long place, int classNumber) {
    var piece = said.piece(place);
    long end = said.start(place) + said.length(place);
    for (long at = said.start(place) + HEAD_BYTES; at < end; at += COUNT_BYTES)
      if (piece.get(JAVA_CHAR_UNALIGNED, at) == classNumber) return true;
    return false;
  }

  void forEach(long place, Counted counted) {
    var piece = said.piece(place);
    long end = said.start(place) + said.length(place);
    for (long at = said.start(place) + HEAD_BYTES; at < end; at += COUNT_BYTES)
      counted.accept(
          piece.get(JAVA_CHAR_UNALIGNED, at), piece.get(JAVA_INT_UNALIGNED, at + Character.BYTES));
  }

  void force() {
    said.force();
  }

  @Override
  public void close() throws IOException {
    said.close();
  }
}
