package io.github.limner.image;

import java.io.IOException;

/// What ImageIO's codecs hold in memory besides the pixels they were asked for, as measured.
final class CodecMemory {
  private static final long ROWS = 64;
  private static final long BYTES_PER_PIXEL = 8;

  private CodecMemory() {}

  /// Coefficients of a progressive JPEG: outside the heap, 2 bytes for each of 3 samples. Does I/O.
  static long outsideHeap(ByteSource source, ImageHeader header) throws IOException {
    if (header.format() != ImageFormat.JPEG) return 0;
    boolean isProgressive = JpegHeader.read(new HeaderBytes(source)).isProgressive();
    return isProgressive ? 6 * header.pixels() : 0;
  }

  /// An upper estimate in bytes of heap. Does I/O.
  static long inHeap(ByteSource source, ImageHeader header) throws IOException {
    HeaderBytes bytes = new HeaderBytes(source);
    long rows = Math.min(ROWS, header.height()) * header.width() * BYTES_PER_PIXEL;
    return rows
        + switch (header.format()) {
          case JPEG -> JpegHeader.read(bytes).isLossless() ? 8 * header.pixels() : 0;
          case WEBP -> WebpHeader.read(bytes).isLossless() ? 4 * header.pixels() : header.pixels();
          case TIFF -> TiffDirectory.read(bytes, 0).tileBytes();
          case BMP -> BmpHeader.read(bytes).isRunLength() ? 2 * header.pixels() : 0;
          case PNG, GIF -> 0;
        };
  }
}
