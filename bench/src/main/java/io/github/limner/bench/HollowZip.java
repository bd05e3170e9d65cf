package io.github.limner.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

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
    return bytes(
        LOCAL_BYTES,
        header ->
            header
                .putInt(0x04034b50)
                .putShort(VERSION)
                .putShort(26, (short) NAME_BYTES)
                .put(30, name(entry)));
  }

  /// 4.3.12, with Info-ZIP's time as most writers have it.
  private static byte[] header(int entry) {
    return bytes(
        HEADER_BYTES,
        header ->
            header
                .putInt(0x02014b50)
                .putShort(VERSION)
                .putShort(VERSION)
                .putShort(28, (short) NAME_BYTES)
                .putShort(30, (short) EXTRA_BYTES)
                .position(42)
                .putInt(entry * LOCAL_BYTES)
                .put(name(entry))
                .putShort((short) 0x5455)
                .putShort((short) 5)
                .put((byte) 1)
                .putInt(MODIFIED));
  }

  /// 4.3.14 to 4.3.16
  private static void end(int entries, OutputStream out) throws IOException {
    long directoryAt = (long) entries * LOCAL_BYTES;
    long directoryBytes = (long) entries * HEADER_BYTES;
    out.write(
        bytes(
            56,
            wide ->
                wide.putInt(0x06064b50)
                    .putLong(44)
                    .putLong(24, entries)
                    .putLong(32, entries)
                    .putLong(40, directoryBytes)
                    .putLong(48, directoryAt)));
    out.write(
        bytes(
            20,
            locator ->
                locator.putInt(0x07064b50).putLong(8, directoryAt + directoryBytes).putInt(16, 1)));
    out.write(
        bytes(22, last -> last.putInt(0x06054b50).putInt(8, -1).putInt(12, -1).putInt(16, -1)));
  }

  private static byte[] bytes(int count, Consumer<ByteBuffer> fields) {
    var bytes = new byte[count];
    fields.accept(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
    return bytes;
  }

  private static byte[] name(int entry) {
    return "images/train/%04d/photo-%07d.jpg"
        .formatted(entry / 1000, entry)
        .getBytes(StandardCharsets.US_ASCII);
  }
}
