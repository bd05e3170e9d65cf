package io.github.limner.image;

import java.io.IOException;

/// What ImageIO's codecs hold in memory besides the pixels they were asked for, as measured.
final class CodecMemory {
  private static final long ROWS = 64;
  private static final long BYTES_PER_PIXEL = 8;

  private CodecMemory() {}

  /// An upper estimate in bytes. Does I/O.
  static long bytes(ByteSource source, ImageHeader header) throws IOException {
    HeaderBytes bytes = new HeaderBytes(source);
    long rows = Math.min(ROWS, header.height()) * header.width() * BYTES_PER_PIXEL;
    return rows
        + switch (header.format()) {
          // A progressive file's coefficients: native memory, but memory. Lossless: all samples.
          case JPEG -> JpegHeader.read(bytes).isSequential() ? 0 : 4 * header.pixels();
          case WEBP -> WebpHeader.read(bytes).isLossless() ? 4 * header.pixels() : header.pixels();
          case TIFF -> TiffDirectory.read(bytes, 0).tileBytes();
          case BMP -> BmpHeader.read(bytes).isRunLength() ? 2 * header.pixels() : 0;
          case PNG, GIF -> 0;
        };
  }
}
