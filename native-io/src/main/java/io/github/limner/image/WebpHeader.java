package io.github.limner.image;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.IOException;

/// A WebP file's chunks up to its EXIF: WebP Container Specification; RFC 6386, 9.1 for VP8; WebP
/// Lossless Bitstream Specification, 3 for VP8L.
///
/// @param isLossless whether any of its pixels, colour or alpha, are coded without loss
record WebpHeader(int width, int height, boolean isLossless, Orientation orientation) {
  private static final int FIRST_CHUNK = 12;
  private static final int PAYLOAD = 20;
  private static final int HAS_ALPHA = 0x10;
  private static final int HAS_EXIF = 0x08;
  private static final int MAX_CHUNKS = 1000;

  static boolean begins(HeaderBytes bytes) throws IOException {
    return bytes.spells(0, "RIFF") && bytes.spells(8, "WEBP");
  }

  static WebpHeader read(HeaderBytes bytes) throws IOException {
    if (bytes.spells(FIRST_CHUNK, "VP8 ")) return lossy(bytes);
    if (bytes.spells(FIRST_CHUNK, "VP8L")) return lossless(bytes);
    if (bytes.spells(FIRST_CHUNK, "VP8X")) return extended(bytes);
    throw bytes.bad(FIRST_CHUNK, "is a WebP without a picture as its first chunk");
  }

  ImageHeader image() {
    return new ImageHeader(ImageFormat.WEBP, width, height, orientation);
  }

  private static WebpHeader lossy(HeaderBytes bytes) throws IOException {
    if (!bytes.spells(PAYLOAD + 3, "\u009d\u0001*")) {
      throw bytes.bad(PAYLOAD + 3, "is a WebP whose VP8 frame does not begin a picture");
    }
    int width = bytes.side(bytes.u16(PAYLOAD + 6, LITTLE_ENDIAN) & 0x3fff, PAYLOAD + 6);
    int height = bytes.side(bytes.u16(PAYLOAD + 8, LITTLE_ENDIAN) & 0x3fff, PAYLOAD + 8);
    return new WebpHeader(width, height, false, Orientation.TOP_LEFT);
  }

  private static WebpHeader lossless(HeaderBytes bytes) throws IOException {
    if (bytes.u8(PAYLOAD) != 0x2f) throw bytes.bad(PAYLOAD, "is a WebP with a broken VP8L chunk");
    int bits = (int) bytes.u32(PAYLOAD + 1, LITTLE_ENDIAN);
    int width = (bits & 0x3fff) + 1;
    int height = ((bits >> 14) & 0x3fff) + 1;
    return new WebpHeader(width, height, true, Orientation.TOP_LEFT);
  }

  private static WebpHeader extended(HeaderBytes bytes) throws IOException {
    int flags = bytes.u8(PAYLOAD);
    int width = (int) (bytes.u32(PAYLOAD + 4, LITTLE_ENDIAN) & 0xffffff) + 1;
    int height = (int) (bytes.u32(PAYLOAD + 6, LITTLE_ENDIAN) >> 8) + 1;
    boolean isLossless = (flags & HAS_ALPHA) != 0 || chunk(bytes, "VP8L") >= 0;
    long exif = (flags & HAS_EXIF) == 0 ? -1 : chunk(bytes, "EXIF");
    return new WebpHeader(width, height, isLossless, orientation(bytes, exif));
  }

  private static Orientation orientation(HeaderBytes bytes, long exif) throws IOException {
    if (exif < 0) return Orientation.TOP_LEFT;
    boolean hasPrefix = bytes.spells(exif, "Exif\0\0");
    return TiffDirectory.orientation(bytes, hasPrefix ? exif + 6 : exif);
  }

  /// Where the payload of the first chunk of this name begins, or -1.
  private static long chunk(HeaderBytes bytes, String name) throws IOException {
    long at = FIRST_CHUNK;
    for (int chunk = 0; chunk < MAX_CHUNKS && !bytes.isPast(at + 7); chunk++) {
      if (bytes.spells(at, name)) return at + 8;
      long length = bytes.u32(at + 4, LITTLE_ENDIAN);
      at += 8 + length + (length & 1);
    }
    return -1;
  }
}
