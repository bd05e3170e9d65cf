package io.github.limner.archive;

import java.io.IOException;
import java.nio.file.FileStore;
import java.util.Locale;
import java.util.regex.Pattern;

/// The room left on a disk, for one writer. It is asked for once in a while, as asking costs as
/// much as making a small file.
final class Room {
  private static final long TRUSTED_BYTES = 64L << 20;
  private static final Pattern FULL = Pattern.compile("no space|not enough space|quota");

  private final FileStore disk;
  private final long reserveBytes;
  private long trustedBytes;

  /// @param reserveBytes what must stay free; a writer may be wrong by 64 MB
  Room(FileStore disk, long reserveBytes) {
    this.disk = disk;
    this.reserveBytes = reserveBytes;
  }

  /// @throws DiskFullException if writing `bytes` for `what` would touch the reserve
  void take(String what, long bytes) throws IOException {
    if (bytes > trustedBytes) {
      if (!has(bytes)) {
        throw new DiskFullException(what, bytes, disk.getUsableSpace());
      }
      trustedBytes = Math.max(bytes, TRUSTED_BYTES);
    }
    trustedBytes -= bytes;
  }

  boolean has(long bytes) throws IOException {
    return disk.getUsableSpace() - bytes >= reserveBytes;
  }

  /// The free space alone does not tell whether a disk is full: a quota ends earlier.
  ///
  /// @throws DiskFullException if that is why writing `bytes` for `what` ended in `failure`
  void requireOtherCause(IOException failure, String what, long bytes) throws IOException {
    if (failure instanceof DiskFullException full) {
      throw full;
    }
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    if (disk.getUsableSpace() < bytes || FULL.matcher(message).find()) {
      throw new DiskFullException(what, bytes, disk.getUsableSpace());
    }
  }
}
