package io.github.limner.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.limner.problem.BadFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;

/// A picture as a `data:` URL, which RFC 2397 defines.
public final class DataUrl {
  /// What fits a small heap: the URL is a third longer, and up to four copies of it are held on its
  /// way to the page.
  static final int MAX_BYTES = 4 << 20;

  private static final int CHUNK_BYTES = 3 << 14;

  private DataUrl() {}

  /// The file's own bytes where the browser can show them and they fit a URL, a smaller JPEG made
  /// from it where not. Does I/O.
  ///
  /// @throws BadFileException if it is no picture, or even the JPEG is too large for a URL
  public static String of(Path file, Decoder decoder) throws IOException {
    try (ByteSource source = ByteSource.open(file)) {
      if (source.length() <= MAX_BYTES && Viewable.isShownAsIs(source))
        return url(HeaderProbe.probe(source).format(), source);
      byte[] jpeg = Viewable.converted(source, decoder);
      return url(ImageFormat.JPEG, ByteSource.of(source.name(), jpeg));
    }
  }

  private static String url(ImageFormat format, ByteSource source) throws IOException {
    long length = source.length();
    if (length > MAX_BYTES) {
      throw new BadFileException(
          source.name(),
          "is %d MB long, and a data URL holds %d MB at most"
              .formatted(length >> 20, MAX_BYTES >> 20));
    }
    byte[] head = ("data:" + format.mimeType() + ";base64,").getBytes(ISO_8859_1);
    byte[] url = new byte[head.length + (int) ((length + 2) / 3 * 4)];
    System.arraycopy(head, 0, url, 0, head.length);
    encode(source, length, url, head.length);
    return new String(url, ISO_8859_1);
  }

  private static void encode(ByteSource source, long length, byte[] url, int at)
      throws IOException {
    byte[] chunk = new byte[CHUNK_BYTES];
    int end = at;
    for (long position = 0; position < length; position += CHUNK_BYTES) {
      int count = (int) Math.min(CHUNK_BYTES, length - position);
      if (source.read(position, chunk, 0, count) < count) {
        throw new BadFileException(source.name(), position, "became shorter");
      }
      byte[] plain = count == CHUNK_BYTES ? chunk : Arrays.copyOf(chunk, count);
      byte[] coded = Base64.getEncoder().encode(plain);
      System.arraycopy(coded, 0, url, end, coded.length);
      end += coded.length;
    }
  }
}
