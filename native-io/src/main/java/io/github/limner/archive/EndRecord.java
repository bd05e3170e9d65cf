package io.github.limner.archive;

import io.github.limner.problem.BadFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The end of central directory record and its ZIP64 form (4.3.14 to 4.3.16): where the directory
/// is.
///
/// @param shift how many bytes of something else precede the archive; all offsets inside it are too
///   small by so much
record EndRecord(long directoryAt, int directoryBytes, long entries, long shift) {
  static final int BYTES = 22;
  static final int SIGNATURE = 0x06054b50;
  private static final int LOCATOR_BYTES = 20;
  private static final int LOCATOR_SIGNATURE = 0x07064b50;
  private static final int WIDE_BYTES = 56;
  private static final int WIDE_SIGNATURE = 0x06064b50;
  private static final int MAX_COMMENT_BYTES = 0xFFFF;
  private static final long MAX_32 = 0xFFFFFFFFL;

  /// Finds the last record that points at a directory; one inside the archive's comment does not.
  static EndRecord find(ArchiveFile zip) throws IOException {
    int tailBytes = (int) Math.min(zip.length(), BYTES + MAX_COMMENT_BYTES);
    long tailAt = zip.length() - tailBytes;
    ByteBuffer tail = zip.read(tailAt, tailBytes);
    EndRecord empty = null;
    BadFileException reason = null;
    for (int at = tailBytes - BYTES; at >= 0; at--) {
      if (tail.getInt(at) != SIGNATURE) {
        continue;
      }
      try {
        EndRecord found = parse(zip, tailAt + at, slice(tail, at));
        if (found.directoryBytes > 0) {
          return found;
        }
        empty = empty == null ? found : empty;
      } catch (BadFileException e) {
        reason = reason == null ? e : reason;
      }
    }
    if (empty != null) {
      return empty;
    }
    throw reason != null
        ? reason
        : zip.bad(zip.length(), "no end record: this is not a ZIP, or its end is missing");
  }

  private static ByteBuffer slice(ByteBuffer tail, int at) {
    return tail.slice(at, BYTES).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static EndRecord parse(ArchiveFile zip, long at, ByteBuffer record) throws IOException {
    int disk = Short.toUnsignedInt(record.getShort(4));
    int directoryDisk = Short.toUnsignedInt(record.getShort(6));
    int entriesHere = Short.toUnsignedInt(record.getShort(8));
    int entries = Short.toUnsignedInt(record.getShort(10));
    long bytes = Integer.toUnsignedLong(record.getInt(12));
    long offset = Integer.toUnsignedLong(record.getInt(16));
    if (!zip.holds(at + BYTES, Short.toUnsignedInt(record.getShort(20)))) {
      throw zip.bad(at, "the archive's comment is cut off");
    }
    boolean full = disk == 0xFFFF || entries == 0xFFFF || bytes == MAX_32 || offset == MAX_32;
    if (full && zip.holds(at - LOCATOR_BYTES, LOCATOR_BYTES)) {
      ByteBuffer locator = zip.read(at - LOCATOR_BYTES, LOCATOR_BYTES);
      if (locator.getInt(0) == LOCATOR_SIGNATURE) {
        return parseWide(zip, at - LOCATOR_BYTES, locator);
      }
    }
    requireOneDisk(zip, at, disk == 0 && directoryDisk == 0 && entriesHere == entries);
    return place(zip, at, new Claim(offset, bytes, entries));
  }

  /// The ZIP64 record stands where its locator says or, behind a prefix, right before it.
  private static EndRecord parseWide(ArchiveFile zip, long locatorAt, ByteBuffer locator)
      throws IOException {
    requireOneDisk(zip, locatorAt, locator.getInt(4) == 0 && locator.getInt(16) <= 1);
    long at = locator.getLong(8);
    if (!isSignature(zip, at, WIDE_SIGNATURE)) {
      at = locatorAt - WIDE_BYTES;
    }
    if (!isSignature(zip, at, WIDE_SIGNATURE)) {
      throw zip.bad(locatorAt, "the ZIP64 end record is not where its locator says");
    }
    ByteBuffer record = zip.read(at, WIDE_BYTES);
    long entries = record.getLong(32);
    requireOneDisk(
        zip, at, record.getInt(16) == 0 && record.getInt(20) == 0 && record.getLong(24) == entries);
    return place(zip, at, new Claim(record.getLong(48), record.getLong(40), entries));
  }

  /// What an end record says of the directory before it.
  private record Claim(long offset, long bytes, long entries) {}

  private static EndRecord place(ArchiveFile zip, long endAt, Claim claim) throws IOException {
    long bytes = claim.bytes;
    if (bytes < 0 || bytes > endAt || claim.offset < 0 || claim.offset > endAt - bytes) {
      throw zip.bad(endAt, "the directory would lie outside the file");
    }
    if (bytes > Integer.MAX_VALUE - Long.BYTES) {
      throw zip.bad(endAt, "the directory is larger than 2 GB");
    }
    if (bytes == 0 && claim.entries == 0) {
      return new EndRecord(claim.offset, 0, 0, 0);
    }
    if (claim.entries < 0 || claim.entries > bytes / DirectoryHeader.BYTES) {
      throw zip.bad(endAt, "%d entries cannot fit into the directory".formatted(claim.entries));
    }
    for (long shift : new long[] {endAt - bytes - claim.offset, 0}) {
      if (isSignature(zip, claim.offset + shift, DirectoryHeader.SIGNATURE)) {
        return new EndRecord(claim.offset + shift, (int) bytes, claim.entries, shift);
      }
    }
    throw zip.bad(claim.offset, "there is no directory where the end record says");
  }

  private static boolean isSignature(ArchiveFile zip, long at, int signature) throws IOException {
    return zip.holds(at, Integer.BYTES) && zip.read(at, Integer.BYTES).getInt() == signature;
  }

  private static void requireOneDisk(ArchiveFile zip, long at, boolean claim)
      throws BadFileException {
    if (!claim) {
      throw zip.bad(at, "this is one part of an archive split into several files; join them first");
    }
  }
}
