package io.github.limner.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Objects;

/// An unpacker as a stream.
final class UnpackedStream extends InputStream {
  private final Unpacker unpacker;
  private final Runnable closing;

  UnpackedStream(Unpacker unpacker, Runnable closing) {
    this.unpacker = unpacker;
    this.closing = closing;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int count) throws IOException {
    Objects.checkFromIndexSize(offset, count, into.length);
    return count == 0 ? 0 : unpacker.read(ByteBuffer.wrap(into, offset, count));
  }

  @Override
  public void close() {
    closing.run();
  }
}
