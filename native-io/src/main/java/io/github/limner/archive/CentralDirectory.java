package io.github.limner.archive;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/// The central directory (4.3.12) as it is in the file, kept outside the heap: an entry costs the
/// heap the four bytes of its position, and its fields are parsed when they are asked for.
///
/// It is a copy and not a mapping, so nothing changes under a check that was made before.
final class CentralDirectory implements AutoCloseable {
  static final int SIGNATURE = 0x02014b50;
  static final int HEADER_BYTES = 46;
  private static final int PACKED_FIELD = 20;
  private static final int BYTES_FIELD = 24;
  private static final int OFFSET_FIELD = 42;
  private static final long MAX_32 = 0xFFFFFFFFL;

  private final Arena arena;
  private final ByteBuffer bytes;
  private final long shift;
  private int[] starts;
  private int size;

  private CentralDirectory(Arena arena, EndRecord end) {
    this.arena = arena;
    this.bytes =
        arena.allocate(end.directoryBytes(), 8).asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    this.shift = end.shift();
    this.starts = new int[(int) end.entries()];
  }

  /// @throws io.github.limner.problem.BadFileException if it is not a sequence of headers, as many
  ///   as the end record says
  static CentralDirectory read(ArchiveFile zip, EndRecord end) throws IOException {
    var directory = new CentralDirectory(Arena.ofShared(), end);
    try {
      zip.fill(directory.bytes.duplicate(), end.directoryAt());
      directory.walk(zip, end);
      return directory;
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private void walk(ArchiveFile zip, EndRecord end) throws IOException {
    int at = 0;
    while (at < bytes.limit()) {
      if (bytes.limit() - at < HEADER_BYTES || bytes.getInt(at) != SIGNATURE) {
        break;
      }
      long next = (long) at + HEADER_BYTES + u16(at + 28) + u16(at + 30) + u16(at + 32);
      if (next > bytes.limit()) {
        throw zip.bad(end.directoryAt() + at, "entry %d is cut off".formatted(size));
      }
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size + size / 2 + 1);
      }
      starts[size++] = at;
      at = (int) next;
    }
    // Writers without ZIP64 let the 16-bit count wrap, so only its low half can be relied upon.
    if ((size & 0xFFFF) != (end.entries() & 0xFFFF)) {
      throw zip.bad(
          end.directoryAt() + at,
          "the directory breaks off after %d of %d entries".formatted(size, end.entries()));
    }
  }

  int size() {
    return size;
  }

  /// The system the entry was made on (4.4.2.2), 3 for Unix.
  int system(int entry) {
    return bytes.get(start(entry) + 5);
  }

  int flags(int entry) {
    return u16(start(entry) + 8);
  }

  int method(int entry) {
    return u16(start(entry) + 10);
  }

  /// Time in the low and date in the high half, as MS-DOS has them (4.4.6).
  int dosTime(int entry) {
    return bytes.getInt(start(entry) + 12);
  }

  int crc(int entry) {
    return bytes.getInt(start(entry) + 16);
  }

  long packedBytes(int entry) {
    return wide(entry, PACKED_FIELD);
  }

  long bytes(int entry) {
    return wide(entry, BYTES_FIELD);
  }

  int externalAttributes(int entry) {
    return bytes.getInt(start(entry) + 38);
  }

  /// Where the entry's local header is, counted from the start of the file.
  long localAt(int entry) {
    long at = wide(entry, OFFSET_FIELD);
    return at > Long.MAX_VALUE - shift ? Long.MAX_VALUE : at + shift;
  }

  byte[] rawName(int entry) {
    int start = start(entry);
    var name = new byte[u16(start + 28)];
    bytes.get(start + HEADER_BYTES, name);
    return name;
  }

  /// The content of the extra field `id` (4.5), cut at the end of the extra area.
  Optional<ByteBuffer> extra(int entry, int id) {
    int start = start(entry);
    int at = start + HEADER_BYTES + u16(start + 28);
    int end = at + u16(start + 30);
    while (end - at >= 4) {
      int length = Math.min(u16(at + 2), end - at - 4);
      if (u16(at) == id) {
        return Optional.of(bytes.slice(at + 4, length).order(ByteOrder.LITTLE_ENDIAN));
      }
      at += 4 + length;
    }
    return Optional.empty();
  }

  /// A 32-bit field or, where that is full, its 64 bits from the ZIP64 extra field (4.5.3), which
  /// has the full ones only, in this order: size, packed size, offset.
  private long wide(int entry, int field) {
    int start = start(entry);
    long narrow = u32(start + field);
    if (narrow != MAX_32) {
      return narrow;
    }
    boolean bytesFirst = field != BYTES_FIELD && u32(start + BYTES_FIELD) == MAX_32;
    boolean packedFirst = field == OFFSET_FIELD && u32(start + PACKED_FIELD) == MAX_32;
    int at = (bytesFirst ? 8 : 0) + (packedFirst ? 8 : 0);
    long value =
        extra(entry, 1).filter(e -> e.limit() >= at + 8).map(e -> e.getLong(at)).orElse(narrow);
    return value < 0 ? Long.MAX_VALUE : value;
  }

  private int start(int entry) {
    return starts[Objects.checkIndex(entry, size)];
  }

  private int u16(int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  private long u32(int at) {
    return Integer.toUnsignedLong(bytes.getInt(at));
  }

  @Override
  public void close() {
    if (arena.scope().isAlive()) {
      arena.close();
    }
  }
}
