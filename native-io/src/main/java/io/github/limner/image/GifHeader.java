package io.github.limner.image;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.IOException;

/// A GIF file's header and logical screen descriptor: GIF89a, 17 and 18.
final class GifHeader {
  private GifHeader() {}

  static boolean begins(HeaderBytes bytes) throws IOException {
    return bytes.spells(0, "GIF87a") || bytes.spells(0, "GIF89a");
  }

  static ImageHeader read(HeaderBytes bytes) throws IOException {
    int width = bytes.side(bytes.u16(6, LITTLE_ENDIAN), 6);
    int height = bytes.side(bytes.u16(8, LITTLE_ENDIAN), 8);
    return new ImageHeader(ImageFormat.GIF, width, height, Orientation.TOP_LEFT);
  }
}
