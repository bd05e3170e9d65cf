package io.github.limner.archive;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// When an entry's file was last changed, from the best of the three clocks a ZIP may carry.
final class EntryTime {
  private static final int NTFS = 0x000a;

  /// Info-ZIP's seconds since 1970, there if bit 0 of the first byte says so.
  private static final int EXTENDED = 0x5455;

  private static final long NTFS_EPOCH_SECONDS = -11_644_473_600L;
  private static final LocalDateTime DOS_EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private EntryTime() {}

  static Instant of(DirectoryHeader header) {
    ByteBuffer ntfs = header.extra(NTFS);
    if (ntfs.limit() >= 16 && ntfs.getShort(4) == 1 && ntfs.getLong(8) > 0) {
      return ntfs(ntfs.getLong(8));
    }
    ByteBuffer extended = header.extra(EXTENDED);
    if (extended.limit() >= 5 && (extended.get(0) & 1) == 1) {
      return Instant.ofEpochSecond(extended.getInt(1));
    }
    return dos(header.dosTime());
  }

  /// Hundreds of nanoseconds since 1601, in the first attribute (4.5.5).
  private static Instant ntfs(long ticks) {
    return Instant.ofEpochSecond(NTFS_EPOCH_SECONDS + ticks / 10_000_000, ticks % 10_000_000 * 100);
  }

  /// Two-second steps since 1980 in the zone of wherever it was written, taken for ours (4.4.6).
  private static Instant dos(int time) {
    LocalDateTime local;
    try {
      local =
          LocalDateTime.of(
              1980 + (time >>> 25),
              time >>> 21 & 15,
              time >>> 16 & 31,
              time >>> 11 & 31,
              time >>> 5 & 63,
              (time & 31) * 2);
    } catch (DateTimeException _) {
      local = DOS_EPOCH;
    }
    return local.atZone(ZoneId.systemDefault()).toInstant();
  }
}
