package io.github.limner.archive;

import io.github.limner.problem.BadFileException;

/// What the entries of one extraction ask for, all together.
final class Demand {
  private final ZipDirectory zip;
  private long bytes;
  private long packedBytes;

  Demand(ZipDirectory zip) {
    this.zip = zip;
  }

  void add(DirectoryHeader header) {
    bytes = sum(bytes, header.isFolder() ? 0 : header.bytes());
    packedBytes = sum(packedBytes, header.packedBytes());
  }

  /// On the disk.
  long bytes() {
    return bytes;
  }

  void requireHonest() throws BadFileException {
    String file = zip.file().toString();
    if (bytes > zip.limits().maxTotalBytes()) {
      throw new BadFileException(
          file,
          "it would unpack to %d bytes, more than %d"
              .formatted(bytes, zip.limits().maxTotalBytes()));
    }
    if (packedBytes > zip.archiveBytes()) {
      throw new BadFileException(file, "its entries share data, as those of a bomb do");
    }
  }

  private static long sum(long a, long b) {
    return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
  }
}
