package io.github.limner.image;

import static java.nio.ByteOrder.BIG_ENDIAN;
import static java.nio.ByteOrder.LITTLE_ENDIAN;

import io.github.limner.problem.BadFileException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;

/// The first image file directory of a TIFF file or of an EXIF block: TIFF 6.0, section 2, and the
/// BigTIFF design (version 43, 64-bit offsets).
///
/// @param first the first value of each tag that holds whole numbers
record TiffDirectory(Map<Integer, Long> first) {
  private static final int WIDTH = 256;
  private static final int LENGTH = 257;
  private static final int BITS_PER_SAMPLE = 258;
  private static final int ORIENTATION = 274;
  private static final int SAMPLES_PER_PIXEL = 277;
  private static final int TILE_WIDTH = 322;
  private static final int TILE_LENGTH = 323;

  private static final int CLASSIC = 42;
  private static final int BIG = 43;
  private static final int MAX_ENTRIES = 4096;

  static boolean begins(HeaderBytes bytes, long base) throws IOException {
    if (bytes.isPast(base + 3)) return false;
    boolean isLittle = bytes.spells(base, "II");
    if (!isLittle && !bytes.spells(base, "MM")) return false;
    int version = bytes.u16(base + 2, isLittle ? LITTLE_ENDIAN : BIG_ENDIAN);
    return version == CLASSIC || version == BIG;
  }

  /// Reads the structure's first directory.
  ///
  /// @param base where the structure begins; its offsets count from there
  static TiffDirectory read(HeaderBytes bytes, long base) throws IOException {
    ByteOrder order = bytes.spells(base, "II") ? LITTLE_ENDIAN : BIG_ENDIAN;
    boolean isBig = bytes.u16(base + 2, order) == BIG;
    long at = base + (isBig ? bytes.u64(base + 8, order) : bytes.u32(base + 4, order));
    long entries = isBig ? bytes.u64(at, order) : bytes.u16(at, order);
    if (entries < 1 || entries > MAX_ENTRIES) {
      throw bytes.bad(at, "has a TIFF directory of %d entries".formatted(entries));
    }
    Map<Integer, Long> first = new HashMap<>();
    for (long i = 0; i < entries; i++) {
      long entry = at + (isBig ? 8 + i * 20 : 2 + i * 12);
      long value = value(bytes, base, entry, order, isBig);
      if (value >= 0) first.putIfAbsent(bytes.u16(entry, order), value);
    }
    return new TiffDirectory(first);
  }

  /// The orientation an EXIF block at `base` asks for; a broken block asks for nothing.
  static Orientation orientation(HeaderBytes bytes, long base) throws IOException {
    if (!begins(bytes, base)) return Orientation.TOP_LEFT;
    try {
      return read(bytes, base).orientation();
    } catch (BadFileException _) {
      return Orientation.TOP_LEFT;
    }
  }

  ImageHeader image(HeaderBytes bytes) throws BadFileException {
    if (!first.containsKey(WIDTH) || !first.containsKey(LENGTH)) {
      throw new BadFileException(bytes.name(), "is a TIFF that does not say its size");
    }
    int width = bytes.side(number(WIDTH, 0), 0);
    int height = bytes.side(number(LENGTH, 0), 0);
    return new ImageHeader(ImageFormat.TIFF, width, height, orientation());
  }

  /// Bytes of one unpacked tile, 0 for strips: those are decoded row by row.
  long tileBytes() {
    double bits = (double) number(SAMPLES_PER_PIXEL, 1) * number(BITS_PER_SAMPLE, 1);
    return (long) (bits / 8 * number(TILE_WIDTH, 0) * number(TILE_LENGTH, 0));
  }

  private Orientation orientation() {
    return Orientation.ofExif(number(ORIENTATION, 1));
  }

  private long number(int tag, long otherwise) {
    return first.getOrDefault(tag, otherwise);
  }

  /// The first value of the entry, or -1 where it is no whole number or lies past the end.
  private static long value(
      HeaderBytes bytes, long base, long entry, ByteOrder order, boolean isBig) throws IOException {
    int size = size(bytes.u16(entry + 2, order));
    if (size == 0) return -1;
    long count = isBig ? bytes.u64(entry + 4, order) : bytes.u32(entry + 4, order);
    long field = entry + (isBig ? 12 : 8);
    int fieldBytes = isBig ? 8 : 4;
    if (count < 1) return -1;
    boolean isInline = count <= fieldBytes / size;
    if (!isInline && bytes.u16(entry, order) != BITS_PER_SAMPLE) return -1;
    long at = isInline ? field : base + (isBig ? bytes.u64(field, order) : bytes.u32(field, order));
    return switch (size) {
      case 1 -> bytes.u8(at);
      case 2 -> bytes.u16(at, order);
      case 4 -> bytes.u32(at, order);
      default -> bytes.u64(at, order);
    };
  }

  /// Bytes of one value of a whole-number field type, 0 for every other type.
  private static int size(int type) {
    return switch (type) {
      case 1 -> 1;
      case 3 -> 2;
      case 4 -> 4;
      case 16 -> 8;
      default -> 0;
    };
  }
}
