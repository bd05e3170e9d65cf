package io.github.limner.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// An entry for [OddZip] of which every field can be bent.
final class OddEntry {
  static final int SYMBOLIC_LINK = 0xA1FF;
  static final int REGULAR = 0x81A4;

  byte[] name;
  byte[] localName;
  byte[] packed;
  byte[] extra = {};
  long bytes;
  int crc;
  int method;
  int localMethod;
  int flags;
  int system;
  int mode;
  int dosTime = (45 << 9 | 6 << 5 | 15) << 16 | 12 << 11;
  boolean wide;

  private OddEntry(byte[] name, byte[] content, byte[] packed, int method) {
    this.name = name;
    this.localName = name;
    this.packed = packed;
    this.bytes = content.length;
    this.crc = crc(content);
    this.method = method;
    this.localMethod = method;
  }

  static OddEntry stored(String name, String content) {
    return stored(utf8(name), utf8(content));
  }

  static OddEntry stored(byte[] name, byte[] content) {
    return new OddEntry(name, content, content, 0);
  }

  static OddEntry deflated(String name, byte[] content) {
    return new OddEntry(utf8(name), content, deflate(content), 8);
  }

  static OddEntry packed(String name, byte[] content, int method, byte[] packed) {
    return new OddEntry(utf8(name), content, packed, method);
  }

  /// A symbolic link as Info-ZIP stores it: the content is where it leads.
  static OddEntry link(String name, String to) {
    OddEntry link = stored(name, to);
    link.system = 3;
    link.mode = SYMBOLIC_LINK;
    return link;
  }

  OddEntry wide() {
    wide = true;
    return this;
  }

  OddEntry flags(int value) {
    flags = value;
    return this;
  }

  OddEntry crc(int value) {
    crc = value;
    return this;
  }

  OddEntry bytes(long value) {
    bytes = value;
    return this;
  }

  OddEntry mode(int unixMode) {
    system = 3;
    mode = unixMode;
    return this;
  }

  OddEntry localName(String value) {
    localName = utf8(value);
    return this;
  }

  OddEntry localMethod(int value) {
    localMethod = value;
    return this;
  }

  OddEntry dosTime(int value) {
    dosTime = value;
    return this;
  }

  /// Adds an extra field.
  OddEntry extra(int id, byte[] content) {
    extra =
        ByteBuffer.allocate(extra.length + 4 + content.length)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put(extra)
            .putShort((short) id)
            .putShort((short) content.length)
            .put(content)
            .array();
    return this;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static int crc(byte[] content) {
    var crc = new CRC32();
    crc.update(content);
    return (int) crc.getValue();
  }

  static byte[] deflate(byte[] content) {
    var packed = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(packed, new Deflater(9, true))) {
      out.write(content);
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
    return packed.toByteArray();
  }
}
