package io.github.limner.image;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.IOException;

/// A PNG file up to its pixels: W3C PNG, third edition, 5.2 signature, 11.2.1 IHDR, 11.3.4.5 eXIf.
final class PngHeader {
  private static final int CHUNK_BYTES = 12;
  private static final int MAX_CHUNKS = 1000;

  private PngHeader() {}

  static boolean begins(HeaderBytes bytes) throws IOException {
    return bytes.spells(0, "\u0089PNG\r\n\u001a\n");
  }

  static ImageHeader read(HeaderBytes bytes) throws IOException {
    if (!bytes.spells(12, "IHDR")) throw bytes.bad(12, "is a PNG that does not begin with IHDR");
    int width = bytes.side(bytes.u32(16, BIG_ENDIAN), 16);
    int height = bytes.side(bytes.u32(20, BIG_ENDIAN), 20);
    bytes.u8(32);
    return new ImageHeader(ImageFormat.PNG, width, height, orientation(bytes));
  }

  /// The orientation of an eXIf chunk before the pixels, the only place browsers look.
  private static Orientation orientation(HeaderBytes bytes) throws IOException {
    long at = 8;
    for (int chunk = 0; chunk < MAX_CHUNKS && !bytes.isPast(at + 7); chunk++) {
      if (bytes.spells(at + 4, "IDAT")) break;
      if (bytes.spells(at + 4, "eXIf")) return TiffDirectory.orientation(bytes, at + 8);
      at += CHUNK_BYTES + bytes.u32(at, BIG_ENDIAN);
    }
    return Orientation.TOP_LEFT;
  }
}
