package io.github.limner.archive;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;

/// The central directory (4.3.12) as it is in the file, kept outside the heap: an entry costs the
/// heap the four bytes of its position, and a header is copied out of it when it is asked for.
///
/// It is a copy and not a mapping, so nothing changes under a check that was made before.
final class CentralDirectory implements AutoCloseable {

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
      if (bytes.limit() - at < DirectoryHeader.BYTES
          || bytes.getInt(at) != DirectoryHeader.SIGNATURE) {
        break;
      }
      long next = (long) at + DirectoryHeader.BYTES + u16(at + 28) + u16(at + 30) + u16(at + 32);
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

  DirectoryHeader header(int entry) {
    int start = starts[Objects.checkIndex(entry, size)];
    var header = new byte[DirectoryHeader.BYTES + u16(start + 28) + u16(start + 30)];
    bytes.get(start, header);
    return new DirectoryHeader(header, shift);
  }

  private int u16(int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  @Override
  public void close() {
    if (arena.scope().isAlive()) {
      arena.close();
    }
  }
}
