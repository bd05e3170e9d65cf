package io.github.limner.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// An archive of empty entries, nearly all directory. The JDK holds an object for each entry that
/// it writes, and a million do not fit the heap. Section numbers are APPNOTE.TXT's.
final class HollowZip {
  private static final int NAME_BYTES = "images/train/0000/photo-0000000.jpg".length();
  private static final int LOCAL_BYTES = 30 + NAME_BYTES;
  private static final int EXTRA_BYTES = 9;
  private static final int HEADER_BYTES = 46 + NAME_BYTES + EXTRA_BYTES;
  private static final short VERSION = 45;
  private static final int MODIFIED = 1_700_000_000;

  private HollowZip() {}

  static Path write(int entries, Path zip) throws IOException {
    try (var out = new BufferedOutputStream(Files.newOutputStream(zip), 1 << 20)) {
      for (int entry = 0; entry < entries; entry++) out.write(local(entry));
      for (int entry = 0; entry < entries; entry++) out.write(header(entry));
      end(entries, out);
    }
    return zip;
  }

  /// 4.3.7
  private static byte[] local(int entry) {
    return record(LOCAL_BYTES)
        .putInt(0x04034b50)
        .putShort(VERSION)
        .position(26)
        .putShort((short) NAME_BYTES)
        .position(30)
        .put(name(entry))
        .array();
  }

  /// 4.3.12, with Info-ZIP's time as most writers have it.
  private static byte[] header(int entry) {
    return record(HEADER_BYTES)
        .putInt(0x02014b50)
        .putShort(VERSION)
        .putShort(VERSION)
        .position(28)
        .putShort((short) NAME_BYTES)
        .putShort((short) EXTRA_BYTES)
        .position(42)
        .putInt(entry * LOCAL_BYTES)
        .put(name(entry))
        .putShort((short) 0x5455)
        .putShort((short) 5)
        .put((byte) 1)
        .putInt(MODIFIED)
        .array();
  }

  /// 4.3.14 to 4.3.16
  private static void end(int entries, OutputStream out) throws IOException {
    long directoryAt = (long) entries * LOCAL_BYTES;
    long directoryBytes = (long) entries * HEADER_BYTES;
    ByteBuffer wide =
        record(56).putInt(0x06064b50).putLong(44).putShort(VERSION).putShort(VERSION).putLong(0);
    out.write(
        wide.putLong(entries)
            .putLong(entries)
            .putLong(directoryBytes)
            .putLong(directoryAt)
            .array());
    ByteBuffer locator = record(20).putInt(0x07064b50).putInt(0);
    out.write(locator.putLong(directoryAt + directoryBytes).putInt(1).array());
    ByteBuffer narrow = record(22).putInt(0x06054b50).putInt(0).putInt(-1).putInt(-1).putInt(-1);
    out.write(narrow.array());
  }

  private static ByteBuffer record(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] name(int entry) {
    return "images/train/%04d/photo-%07d.jpg"
        .formatted(entry / 1000, entry)
        .getBytes(StandardCharsets.US_ASCII);
  }
}
