package io.github.limner.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// One file header of the central directory (4.3.12), copied out of it to be parsed.
///
/// Its bytes are in an array because Java compiles reads from one in a fraction of the time it
/// takes for a buffer outside the heap, and an archive is often the first thing that is opened.
final class DirectoryHeader {
  static final int SIGNATURE = 0x02014b50;
  static final int BYTES = 46;
  private static final int PACKED_FIELD = 20;
  private static final int BYTES_FIELD = 24;
  private static final int OFFSET_FIELD = 42;
  private static final int WIDE = 1;
  private static final long MAX_32 = 0xFFFFFFFFL;
  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

  private final byte[] bytes;
  private final long shift;

  /// @param bytes up to the end of the extra area
  /// @param shift see [EndRecord]
  DirectoryHeader(byte[] bytes, long shift) {
    this.bytes = bytes;
    this.shift = shift;
  }

  /// The system the entry was made on (4.4.2.2), 3 for Unix.
  int system() {
    return bytes[5];
  }

  boolean isEncrypted() {
    return (u16(8) & 1) != 0;
  }

  int method() {
    return u16(10);
  }

  /// Time in the low and date in the high half, as MS-DOS has them (4.4.6).
  int dosTime() {
    return i32(12);
  }

  int crc() {
    return i32(16);
  }

  long packedBytes() {
    return wide(PACKED_FIELD);
  }

  /// The size of the content.
  long bytes() {
    return wide(BYTES_FIELD);
  }

  int externalAttributes() {
    return i32(38);
  }

  /// Where the entry's local header is, counted from the start of the file.
  long localAt() {
    long at = wide(OFFSET_FIELD);
    return at > Long.MAX_VALUE - shift ? Long.MAX_VALUE : at + shift;
  }

  int nameBytes() {
    return u16(28);
  }

  /// The name as it stands there, in whatever encoding.
  ByteBuffer rawName() {
    return ByteBuffer.wrap(bytes, BYTES, nameBytes());
  }

  /// The name if it is UTF-8, else something with a replacement character in it.
  String utf8Name() {
    return new String(bytes, BYTES, nameBytes(), StandardCharsets.UTF_8);
  }

  /// Whether the name ends like a folder's.
  boolean isFolder() {
    byte last = bytes[BYTES + nameBytes() - 1];
    return nameBytes() > 0 && (last == '/' || last == '\\');
  }

  /// The content of the extra field `id` (4.5), cut at the end of the extra area; empty if there is
  /// none.
  ByteBuffer extra(int id) {
    int at = BYTES + nameBytes();
    int end = at + u16(30);
    while (end - at >= 4) {
      int length = Math.min(u16(at + 2), end - at - 4);
      if (u16(at) == id) {
        return ByteBuffer.wrap(bytes, at + 4, length).slice().order(ByteOrder.LITTLE_ENDIAN);
      }
      at += 4 + length;
    }
    return NOTHING;
  }

  /// A 32-bit field or, where that is full, its 64 bits from the ZIP64 extra field (4.5.3), which
  /// has the full ones only, in this order: size, packed size, offset.
  private long wide(int field) {
    long narrow = u32(field);
    if (narrow != MAX_32) {
      return narrow;
    }
    boolean bytesFirst = field != BYTES_FIELD && u32(BYTES_FIELD) == MAX_32;
    boolean packedFirst = field == OFFSET_FIELD && u32(PACKED_FIELD) == MAX_32;
    int at = (bytesFirst ? 8 : 0) + (packedFirst ? 8 : 0);
    ByteBuffer extra = extra(WIDE);
    long value = extra.limit() >= at + 8 ? extra.getLong(at) : narrow;
    return value < 0 ? Long.MAX_VALUE : value;
  }

  private int u16(int at) {
    return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
  }

  private int i32(int at) {
    return u16(at) | u16(at + 2) << 16;
  }

  private long u32(int at) {
    return Integer.toUnsignedLong(i32(at));
  }
}
