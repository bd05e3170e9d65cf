package io.github.limner.image;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.IOException;

/// A BMP file's headers: BITMAPFILEHEADER, then BITMAPCOREHEADER (OS/2 1.x, 12 bytes) or any longer
/// one (OS/2 2.x 16..64, Windows 40, 52, 56, 108, 124), which all begin alike.
///
/// @param compression 0 none, 1 and 2 run lengths, 3 and 6 bit masks, 4 JPEG, 5 PNG
record BmpHeader(int width, int height, long compression) {
  private static final int CORE_BYTES = 12;
  private static final int SHORT_OS2_BYTES = 16;
  private static final int MAX_BYTES = 124;
  private static final int COMPRESSION_END = 34;

  static boolean begins(HeaderBytes bytes) throws IOException {
    return bytes.spells(0, "BM");
  }

  static BmpHeader read(HeaderBytes bytes) throws IOException {
    long headerBytes = bytes.u32(14, LITTLE_ENDIAN);
    if (headerBytes == CORE_BYTES) {
      int width = bytes.side(bytes.u16(18, LITTLE_ENDIAN), 18);
      int height = bytes.side(bytes.u16(20, LITTLE_ENDIAN), 20);
      return new BmpHeader(width, height, 0);
    }
    if (headerBytes < SHORT_OS2_BYTES || headerBytes > MAX_BYTES) {
      throw bytes.bad(14, "has a BMP header of %d bytes, as no version has".formatted(headerBytes));
    }
    int width = bytes.side(bytes.u32(18, LITTLE_ENDIAN), 18);
    // Negative: the first row is the top one.
    int height = bytes.side(Math.abs((long) (int) bytes.u32(22, LITTLE_ENDIAN)), 22);
    boolean saysCompression = 14 + headerBytes >= COMPRESSION_END;
    return new BmpHeader(width, height, saysCompression ? bytes.u32(30, LITTLE_ENDIAN) : 0);
  }

  ImageHeader image() {
    return new ImageHeader(ImageFormat.BMP, width, height, Orientation.TOP_LEFT);
  }

  boolean isRunLength() {
    return compression == 1 || compression == 2;
  }

  boolean isEmbeddedFile() {
    return compression == 4 || compression == 5;
  }
}
