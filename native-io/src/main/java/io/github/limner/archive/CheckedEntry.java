package io.github.limner.archive;

import io.github.limner.problem.BadFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/// An entry's unpacked bytes, compared with the size and checksum the directory promises. The last
/// byte is handed out only if they agree.
final class CheckedEntry implements Unpacker {
  /// What the directory says of an entry.
  ///
  /// @param at where its data begins in the archive
  record Promise(String name, long at, long bytes, int crc) {
    BadFileException broken(String what) {
      return new BadFileException(name, at, what);
    }
  }

  private final Promise promise;
  private final Unpacker unpacker;
  private final CRC32 crc = new CRC32();
  private long done;

  CheckedEntry(Promise promise, Unpacker unpacker) {
    this.promise = promise;
    this.unpacker = unpacker;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    try {
      int start = into.position();
      int count = unpacker.read(into);
      check(into, start, count);
      return count;
    } catch (DamageException e) {
      throw promise.broken(BadFileException.reason(e));
    }
  }

  private void check(ByteBuffer into, int start, int count) throws IOException {
    if (count < 0 && done < promise.bytes) {
      throw promise.broken("it ends after %d of %d bytes".formatted(done, promise.bytes));
    }
    if (count > promise.bytes - done) {
      throw promise.broken("it holds more than the %d bytes it should".formatted(promise.bytes));
    }
    if (count > 0) {
      crc.update(into.duplicate().limit(start + count).position(start));
      done += count;
    }
    if (done == promise.bytes && (int) crc.getValue() != promise.crc) {
      throw promise.broken("its checksum is wrong: the data is damaged");
    }
  }
}
