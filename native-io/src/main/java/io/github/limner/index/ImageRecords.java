package io.github.limner.index;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.nio.file.Path;

/// What is known of each image, 64 bytes an image in a mapped file; an image's id is the number of
/// its record, from 1. Record 0 holds how many there are, and which listing of them is the newest
/// whole one.
///
/// `known i32, format u8, orientation u8, split u8, unused u8, width i32, height i32, entry i32,
/// shapes i32, bytes i64, modified i64, name i64, hash i64, labels i64`, in the machine's byte
/// order. What is known of an image is marked after it was written, so a program killed at any
/// moment leaves an image that is known or not, never half of it.
///
/// Many threads may read and write at once.
public final class ImageRecords implements AutoCloseable {
  private static final int BYTES = 64;
  private static final int PIECE_RECORDS = 1 << 14;
  private static final VarHandle KNOWN = JAVA_INT.varHandle();
  private static final int COUNT = 32;
  private static final int LISTING = 36;

  private static final int FORMAT = 4;
  private static final int ORIENTATION = 5;
  private static final int SPLIT = 6;
  private static final int WIDTH = 8;
  private static final int HEIGHT = 12;
  private static final int ENTRY = 16;
  private static final int SHAPES = 20;
  private static final int LENGTH = 24;
  private static final int MODIFIED = 32;
  private static final int NAME = 40;
  private static final int HASH = 48;
  private static final int LABELS = 56;

  private final MappedFile file;

  private ImageRecords(MappedFile file) {
    this.file = file;
  }

  static ImageRecords open(Path path) throws IOException {
    var records = new ImageRecords(MappedFile.open(path, PIECE_RECORDS * BYTES));
    var _ = records.file.need(0);
    return records;
  }

  /// How many images have a record.
  public int count() {
    return file.piece(0).get(JAVA_INT, COUNT);
  }

  /// The number of the newest whole listing, 0 before the first.
  int listing() {
    return file.piece(0).get(JAVA_INT, LISTING);
  }

  /// Says that a listing is whole.
  void listed(int listing) {
    file.piece(0).set(JAVA_INT, LISTING, listing);
  }

  /// Forgets all images.
  void clear() {
    for (int piece = 0; piece < file.pieces(); piece++) file.piece(piece).fill((byte) 0);
  }

  /// Makes the record of an image that has an id since long, and is not there as far as is known.
  ///
  /// @throws IOException if the disk is full
  void seed(int id, long name) throws IOException {
    file.need(id / PIECE_RECORDS).set(JAVA_LONG, at(id) + NAME, name);
    mark(id, Known.GONE);
    if (id > count()) file.piece(0).set(JAVA_INT, COUNT, id);
  }

  /// Makes a record and returns the image's id. One thread at a time.
  ///
  /// @throws IOException if the disk is full
  int add(long name, int entry, long bytes, long modified) throws IOException {
    int id = count() + 1;
    var piece = file.need(id / PIECE_RECORDS);
    long at = at(id);
    piece.set(JAVA_LONG, at + NAME, name);
    piece.set(JAVA_INT, at + ENTRY, entry);
    piece.set(JAVA_LONG, at + LENGTH, bytes);
    piece.set(JAVA_LONG, at + MODIFIED, modified);
    file.piece(0).set(JAVA_INT, COUNT, id);
    return id;
  }

  /// Says that the file has changed: only its place is still known.
  public void change(int id, long bytes, long modified) {
    piece(id).set(JAVA_INT, at(id), 0);
    VarHandle.releaseFence();
    piece(id).set(JAVA_LONG, at(id) + LENGTH, bytes);
    piece(id).set(JAVA_LONG, at(id) + MODIFIED, modified);
  }

  /// Says which entry of an archive the image comes from now.
  void entry(int id, int entry) {
    piece(id).set(JAVA_INT, at(id) + ENTRY, entry);
  }

  /// Keeps what the header said.
  ///
  /// @param format 0 if unknown
  /// @param width upright pixels
  /// @param height upright pixels
  public void probed(int id, int format, int orientation, int width, int height) {
    var piece = piece(id);
    long at = at(id);
    piece.set(JAVA_BYTE, at + FORMAT, (byte) format);
    piece.set(JAVA_BYTE, at + ORIENTATION, (byte) orientation);
    piece.set(JAVA_INT, at + WIDTH, width);
    piece.set(JAVA_INT, at + HEIGHT, height);
    mark(id, Known.HEADER);
  }

  /// Keeps where an image's labels lie and how many shapes they are.
  void labelled(int id, long labels, int shapes) {
    piece(id).set(JAVA_LONG, at(id) + LABELS, labels);
    piece(id).set(JAVA_INT, at(id) + SHAPES, shapes);
    mark(id, Known.LABELS);
  }

  /// Keeps the hash of an image's content.
  public void hashed(int id, long hash) {
    piece(id).set(JAVA_LONG, at(id) + HASH, hash);
    mark(id, Known.HASH);
  }

  /// Corrects the file's length.
  public void bytes(int id, long bytes) {
    piece(id).set(JAVA_LONG, at(id) + LENGTH, bytes);
  }

  void split(int id, Split split) {
    piece(id).set(JAVA_BYTE, at(id) + SPLIT, (byte) split.code());
  }

  /// Adds to what is known, after it was written.
  public void mark(int id, Known known) {
    var _ = (int) KNOWN.getAndBitwiseOr(piece(id), at(id), known.bit);
  }

  /// Takes away from what is known.
  public void unmark(int id, Known known) {
    var _ = (int) KNOWN.getAndBitwiseAnd(piece(id), at(id), ~known.bit);
  }

  public boolean has(int id, Known known) {
    return ((int) KNOWN.getAcquire(piece(id), at(id)) & known.bit) != 0;
  }

  public int format(int id) {
    return piece(id).get(JAVA_BYTE, at(id) + FORMAT);
  }

  public int orientation(int id) {
    return piece(id).get(JAVA_BYTE, at(id) + ORIENTATION);
  }

  public Split split(int id) {
    return Split.ofCode(piece(id).get(JAVA_BYTE, at(id) + SPLIT));
  }

  public int width(int id) {
    return piece(id).get(JAVA_INT, at(id) + WIDTH);
  }

  public int height(int id) {
    return piece(id).get(JAVA_INT, at(id) + HEIGHT);
  }

  public int entry(int id) {
    return piece(id).get(JAVA_INT, at(id) + ENTRY);
  }

  public int shapes(int id) {
    return piece(id).get(JAVA_INT, at(id) + SHAPES);
  }

  public long bytes(int id) {
    return piece(id).get(JAVA_LONG, at(id) + LENGTH);
  }

  /// When its file was last changed, in milliseconds since 1970.
  public long modified(int id) {
    return piece(id).get(JAVA_LONG, at(id) + MODIFIED);
  }

  long name(int id) {
    return piece(id).get(JAVA_LONG, at(id) + NAME);
  }

  public long hash(int id) {
    return piece(id).get(JAVA_LONG, at(id) + HASH);
  }

  long labels(int id) {
    return piece(id).get(JAVA_LONG, at(id) + LABELS);
  }

  /// Has everything on the disk when it returns.
  void force() {
    file.force();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private MemorySegment piece(int id) {
    return file.piece(id / PIECE_RECORDS);
  }

  private static long at(int id) {
    return (long) (id % PIECE_RECORDS) * BYTES;
  }

  /// A group of fields that is there, or a fact about the image.
  public enum Known {
    /// Its header was read.
    HEADER(1),
    /// What its labels say, also where there are none.
    LABELS(2),
    /// The hash of its content.
    HASH(4),
    /// It cannot be shown.
    BROKEN(8),
    /// Its file has vanished.
    GONE(16),
    /// Another image has the same content.
    DUPLICATE(32),
    /// Something is wrong with its labels.
    BAD_LABELS(64);

    private final int bit;

    Known(int bit) {
      this.bit = bit;
    }
  }
}
