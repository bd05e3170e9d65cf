package io.github.limner.image;

import java.io.IOException;

/// A picture file as the browser can show it: the file itself, or a JPEG made from it.
public final class Viewable {
  /// The longer side of a JPEG made for the viewer.
  private static final int LONGER_SIDE = 2560;

  private static final float QUALITY = 0.92f;

  private Viewable() {}

  /// Whether the browser draws this very file: format and coding process by its content. Does I/O.
  public static boolean isShownAsIs(ByteSource source) throws IOException {
    ImageHeader header = HeaderProbe.probe(source);
    HeaderBytes bytes = new HeaderBytes(source);
    return switch (header.format()) {
      case JPEG -> JpegHeader.read(bytes).isUsual();
      case BMP -> !BmpHeader.read(bytes).isEmbeddedFile();
      case PNG, GIF, WEBP, TIFF -> header.format().isShownByChromium();
    };
  }

  /// The picture as an upright JPEG of at most 2560 pixels. Does I/O, may take seconds.
  public static byte[] converted(ByteSource source, Decoder decoder) throws IOException {
    return decoder.decode(source, LONGER_SIDE, picture -> JpegEncoder.encode(picture, QUALITY));
  }
}
