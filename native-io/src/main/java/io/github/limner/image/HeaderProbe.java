package io.github.limner.image;

import io.github.limner.problem.BadFileException;
import java.io.IOException;

/// Reads format, size and orientation from the few bytes that hold them; the content decides, not
/// the name.
///
/// Usually one read of 4 KB; more only where the format's own pointers lead further.
public final class HeaderProbe {
  private HeaderProbe() {}

  /// Does I/O on `source`, and leaves it open.
  ///
  /// @throws BadFileException if it is no picture, or its header is broken
  public static ImageHeader probe(ByteSource source) throws IOException {
    HeaderBytes bytes = new HeaderBytes(source);
    if (bytes.isEmpty()) throw new BadFileException(source.name(), "is empty");
    if (JpegHeader.begins(bytes)) return JpegHeader.read(bytes).image();
    if (PngHeader.begins(bytes)) return PngHeader.read(bytes);
    if (WebpHeader.begins(bytes)) return WebpHeader.read(bytes).image();
    if (GifHeader.begins(bytes)) return GifHeader.read(bytes);
    if (TiffDirectory.begins(bytes, 0)) return TiffDirectory.read(bytes, 0).image(bytes);
    if (BmpHeader.begins(bytes)) return BmpHeader.read(bytes).image();
    throw new BadFileException(source.name(), "is not an image: begins with " + opening(bytes));
  }

  private static String opening(HeaderBytes bytes) throws IOException {
    StringBuilder text = new StringBuilder();
    StringBuilder hex = new StringBuilder();
    boolean isText = true;
    for (int i = 0; i < 8 && !bytes.isPast(i); i++) {
      int value = bytes.u8(i);
      isText &= (value >= ' ' && value < 0x7f) || value == '\n' || value == '\r' || value == '\t';
      text.append(value < ' ' ? ' ' : (char) value);
      hex.append(i == 0 ? "" : " ").append("%02x".formatted(value));
    }
    return isText ? "“" + text + "”" : hex.toString();
  }
}
