package io.github.limner.archive;

import java.io.IOException;
import java.nio.file.FileStore;
import java.util.Locale;

/// The room left on a disk, for one writer. It is asked for once in a while, as asking costs as
/// much as making a small file.
final class Room {
  private static final long TRUSTED_BYTES = 64L << 20;

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

  /// `failure`, as a full disk if that is what it means. The free space alone does not tell: a
  /// quota ends earlier.
  IOException explain(IOException failure, String what, long bytes) throws IOException {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    boolean full =
        disk.getUsableSpace() < bytes
            || message.contains("no space")
            || message.contains("not enough space")
            || message.contains("quota");
    return full ? new DiskFullException(what, bytes, disk.getUsableSpace()) : failure;
  }
}
