package io.github.limner.image;

import static java.nio.ByteOrder.BIG_ENDIAN;

import java.io.IOException;

/// A JPEG file up to its frame header: ITU-T T.81, annex B; EXIF in APP1.
///
/// @param frame the marker SOFn's second byte, which names the coding process
/// @param precision bits per sample
record JpegHeader(
    int frame, int precision, int width, int height, int components, Orientation orientation) {
  private static final int DHT = 0xc4;
  private static final int JPG = 0xc8;
  private static final int DAC = 0xcc;
  private static final int RST0 = 0xd0;
  private static final int SOI = 0xd8;
  static final int EOI = 0xd9;
  private static final int SOS = 0xda;
  private static final int APP1 = 0xe1;
  private static final int TEM = 0x01;
  private static final int MAX_STRAY_BYTES = 1 << 16;

  static boolean begins(HeaderBytes bytes) throws IOException {
    return bytes.u8(0) == 0xff && !bytes.isPast(1) && bytes.u8(1) == SOI;
  }

  static JpegHeader read(HeaderBytes bytes) throws IOException {
    Orientation orientation = Orientation.TOP_LEFT;
    long at = 2;
    while (true) {
      at = nextMarker(bytes, at);
      int marker = bytes.u8(at - 1);
      if (marker == EOI) throw bytes.bad(at, "is a JPEG that ends before it has a picture");
      if (marker == SOS) throw bytes.bad(at, "is a JPEG whose pixels come before its size");
      if (standsAlone(marker)) continue;
      int length = bytes.u16(at, BIG_ENDIAN);
      if (length < 2) throw bytes.bad(at, "has a JPEG segment of %d bytes".formatted(length));
      if (isFrame(marker)) return frame(bytes, at, marker, orientation);
      if (marker == APP1 && bytes.spells(at + 2, "Exif\0")) {
        orientation = TiffDirectory.orientation(bytes, at + 8);
      }
      at += length;
    }
  }

  ImageHeader image() {
    return new ImageHeader(ImageFormat.JPEG, width, height, orientation);
  }

  boolean isProgressive() {
    return frame == 0xc2;
  }

  /// Whether all samples are kept exactly (SOF3).
  boolean isLossless() {
    return frame == 0xc3;
  }

  /// Whether its codes are arithmetic ones, which next to nobody writes or reads.
  boolean isArithmetic() {
    return frame > 0xc8;
  }

  /// Whether a browser decodes this coding process: Huffman, not lossless, 8 bits.
  boolean isUsual() {
    return frame <= 0xc2 && precision == 8;
  }

  private static JpegHeader frame(HeaderBytes bytes, long at, int marker, Orientation orientation)
      throws IOException {
    int precision = bytes.u8(at + 2);
    int height = bytes.u16(at + 3, BIG_ENDIAN);
    if (height == 0) throw bytes.bad(at + 3, "is a JPEG that does not say its height");
    int width = bytes.side(bytes.u16(at + 5, BIG_ENDIAN), at + 5);
    return new JpegHeader(marker, precision, width, height, bytes.u8(at + 7), orientation);
  }

  /// The position after the next marker; stray bytes before it are passed over, as decoders do.
  static long nextMarker(HeaderBytes bytes, long from) throws IOException {
    for (long at = from; at < from + MAX_STRAY_BYTES; at++) {
      if (bytes.u8(at) == 0xff && bytes.u8(at + 1) != 0 && bytes.u8(at + 1) != 0xff) return at + 2;
    }
    throw bytes.bad(from, "is a JPEG without a next segment");
  }

  private static boolean standsAlone(int marker) {
    return marker == TEM || (marker >= RST0 && marker <= SOI);
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != DHT && marker != JPG && marker != DAC;
  }
}
