package io.github.limner.archive;

import java.io.IOException;
import java.nio.file.FileStore;
import java.util.Locale;

/// The room left on a disk.
record Room(FileStore disk, long reserveBytes) {
  /// @throws DiskFullException if writing `bytes` for `what` would touch the reserve
  void require(String what, long bytes) throws IOException {
    if (!has(bytes)) {
      throw new DiskFullException(what, bytes, disk.getUsableSpace());
    }
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
