package io.github.limner.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes ZIPs that no honest program writes.
final class OddZip {
  private static final int MAX_32 = 0xFFFFFFFF;

  private final ByteBuffer out = ByteBuffer.allocate(8 << 20).order(ByteOrder.LITTLE_ENDIAN);
  private byte[] prefix = {};
  private byte[] comment = {};
  private boolean wideEnd;
  private int disk;

  OddZip prefix(byte[] bytes) {
    prefix = bytes;
    return this;
  }

  OddZip comment(byte[] bytes) {
    comment = bytes;
    return this;
  }

  /// Ends with a ZIP64 record, needed or not.
  OddZip wideEnd() {
    wideEnd = true;
    return this;
  }

  OddZip disk(int number) {
    disk = number;
    return this;
  }

  Path write(Path file, OddEntry... entries) throws IOException {
    return Files.write(file, bytes(entries));
  }

  byte[] bytes(OddEntry... entries) {
    var starts = new int[entries.length];
    for (int i = 0; i < entries.length; i++) {
      starts[i] = out.position();
      local(entries[i]);
    }
    int directoryAt = out.position();
    for (int i = 0; i < entries.length; i++) {
      central(entries[i], starts[i]);
    }
    end(entries.length, directoryAt, out.position() - directoryAt);
    var archive = new byte[out.flip().limit()];
    out.get(archive);
    return ByteBuffer.allocate(prefix.length + archive.length).put(prefix).put(archive).array();
  }

  private void local(OddEntry entry) {
    out.putInt(0x04034b50).putShort((short) 45).putShort((short) entry.flags);
    out.putShort((short) entry.localMethod).putInt(entry.dosTime);
    boolean descriptor = (entry.flags & 8) != 0;
    out.putInt(descriptor ? 0 : entry.crc);
    out.putInt(descriptor ? 0 : narrow(entry, entry.packed.length));
    out.putInt(descriptor ? 0 : narrow(entry, entry.bytes));
    byte[] extra = entry.wide ? wide(entry, -1) : entry.extra;
    out.putShort((short) entry.localName.length).putShort((short) extra.length);
    out.put(entry.localName).put(extra).put(entry.packed);
    if (descriptor) {
      out.putInt(0x08074b50).putInt(entry.crc);
      out.putInt(entry.packed.length).putInt((int) entry.bytes);
    }
  }

  private void central(OddEntry entry, int localAt) {
    out.putInt(DirectoryHeader.SIGNATURE).putShort((short) (entry.system << 8 | 45));
    out.putShort((short) 45).putShort((short) entry.flags).putShort((short) entry.method);
    out.putInt(entry.dosTime).putInt(entry.crc);
    out.putInt(narrow(entry, entry.packed.length)).putInt(narrow(entry, entry.bytes));
    byte[] extra = entry.wide ? wide(entry, localAt) : entry.extra;
    out.putShort((short) entry.name.length).putShort((short) extra.length).putShort((short) 0);
    out.putShort((short) 0).putShort((short) 0).putInt(entry.mode << 16);
    out.putInt(narrow(entry, localAt)).put(entry.name).put(extra);
  }

  private static int narrow(OddEntry entry, long value) {
    return entry.wide ? MAX_32 : (int) value;
  }

  private static byte[] wide(OddEntry entry, long localAt) {
    ByteBuffer fields = ByteBuffer.allocate(localAt < 0 ? 16 : 24).order(ByteOrder.LITTLE_ENDIAN);
    fields.putLong(entry.bytes).putLong(entry.packed.length);
    if (localAt >= 0) {
      fields.putLong(localAt);
    }
    var clone = OddEntry.stored("", "").extra(0x9999, new byte[3]).extra(1, fields.array());
    return clone.extra;
  }

  private void end(int entries, int directoryAt, int directoryBytes) {
    if (wideEnd) {
      int at = out.position();
      out.putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45);
      out.putInt(0).putInt(0).putLong(entries).putLong(entries);
      out.putLong(directoryBytes).putLong(directoryAt);
      out.putInt(0x07064b50).putInt(0).putLong(at).putInt(1);
    }
    out.putInt(EndRecord.SIGNATURE).putShort((short) disk).putShort((short) disk);
    out.putShort((short) (wideEnd ? -1 : entries)).putShort((short) (wideEnd ? -1 : entries));
    out.putInt(wideEnd ? MAX_32 : directoryBytes).putInt(wideEnd ? MAX_32 : directoryAt);
    out.putShort((short) comment.length).put(comment);
  }

  /// As [List.of], to be written in one line.
  static List<String> names(ZipDirectory zip) {
    return java.util.stream.IntStream.range(0, zip.size()).mapToObj(zip::name).toList();
  }
}
