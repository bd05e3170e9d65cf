package io.github.limner.image;

import java.io.IOException;
import java.util.Optional;
import javax.imageio.stream.ImageInputStreamImpl;
import org.jspecify.annotations.Nullable;

/// A byte source as ImageIO's codecs want to read it, 16 KB at a time.
///
/// Remembers the source's own failure, so that a broken disk is not taken for a broken picture.
final class SourceStream extends ImageInputStreamImpl {
  private static final int BUFFER_BYTES = 1 << 14;

  private final ByteSource source;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private long start;
  private int count;
  private @Nullable IOException failure;

  SourceStream(ByteSource source) {
    this.source = source;
  }

  ByteSource source() {
    return source;
  }

  Optional<IOException> failure() {
    return Optional.ofNullable(failure);
  }

  @Override
  public int read() throws IOException {
    bitOffset = 0;
    if (isOutside() && fill() == 0) return -1;
    return buffer[(int) (streamPos++ - start)] & 0xff;
  }

  /// Reads all of `length` unless the source ends: the JDK's BMP codec counts on it.
  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    bitOffset = 0;
    int read = 0;
    while (read < length && !(isOutside() && fill() == 0)) {
      int from = (int) (streamPos - start);
      int copied = Math.min(length - read, count - from);
      System.arraycopy(buffer, from, into, offset + read, copied);
      streamPos += copied;
      read += copied;
    }
    return read == 0 && length > 0 ? -1 : read;
  }

  @Override
  public long length() {
    try {
      return source.length();
    } catch (IOException e) {
      failure = e;
      return -1;
    }
  }

  private boolean isOutside() {
    return streamPos < start || streamPos >= start + count;
  }

  private int fill() throws IOException {
    try {
      start = streamPos;
      count = source.read(streamPos, buffer, 0, BUFFER_BYTES);
      return count;
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }
}
