package io.github.limner.bridge;

import io.github.limner.image.ByteSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/// Bytes of a file or an archive's entry as an answer, whole or the range that was asked for.
final class SourceContent {
  private static final int PARTIAL = 206;

  private SourceContent() {}

  /// Holds nothing open until its body is: whoever asked may never want the body.
  ///
  /// @param source may be closed after this
  static Content of(String type, ByteSource source, Optional<String> range) throws IOException {
    long length = source.length();
    var part = ByteRange.of(range, length);
    if (part.isEmpty()) {
      var headers = Map.of("Accept-Ranges", "bytes", "Cache-Control", "no-store");
      return new Content(
          Content.OK, type, headers, length, () -> new Part(source.again(), 0, length));
    }
    var asked = part.get();
    var place = "bytes %d-%d/%d".formatted(asked.start(), asked.end(), length);
    var headers =
        Map.of("Accept-Ranges", "bytes", "Cache-Control", "no-store", "Content-Range", place);
    return new Content(
        PARTIAL,
        type,
        headers,
        asked.length(),
        () -> new Part(source.again(), asked.start(), asked.end() + 1));
  }

  /// The bytes of a source from one place to another.
  private static final class Part extends InputStream {
    private final ByteSource source;
    private final long end;
    private long position;

    Part(ByteSource source, long start, long end) {
      this.source = source;
      this.position = start;
      this.end = end;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
      if (count == 0) return 0;
      if (position >= end) return -1;
      int wanted = (int) Math.min(count, end - position);
      int got = source.read(position, into, offset, wanted);
      position += got;
      return got == 0 ? -1 : got;
    }

    @Override
    public void close() throws IOException {
      source.close();
    }
  }
}
