package io.github.limner.archive;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/// When an entry's file was last changed, from the best of the three clocks a ZIP may carry.
final class EntryTime {
  private static final int NTFS = 0x000a;
  private static final int EXTENDED = 0x5455;
  private static final long NTFS_EPOCH_SECONDS = -11_644_473_600L;
  private static final LocalDateTime DOS_EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private EntryTime() {}

  static Instant of(CentralDirectory directory, int entry) {
    return ntfs(directory, entry)
        .or(() -> extended(directory, entry))
        .orElseGet(() -> dos(directory.dosTime(entry)));
  }

  /// Hundreds of nanoseconds since 1601, in the first attribute (4.5.5).
  private static Optional<Instant> ntfs(CentralDirectory directory, int entry) {
    return directory
        .extra(entry, NTFS)
        .filter(e -> e.limit() >= 16 && e.getShort(4) == 1)
        .map(e -> e.getLong(8))
        .filter(ticks -> ticks > 0)
        .map(ticks ->
            Instant.ofEpochSecond(
                NTFS_EPOCH_SECONDS + ticks / 10_000_000, ticks % 10_000_000 * 100));
  }

  /// Seconds since 1970, if bit 0 of the first byte says so (Info-ZIP's 0x5455).
  private static Optional<Instant> extended(CentralDirectory directory, int entry) {
    return directory
        .extra(entry, EXTENDED)
        .filter(e -> e.limit() >= 5 && (e.get(0) & 1) == 1)
        .map(e -> Instant.ofEpochSecond(e.getInt(1)));
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
