package io.github.limner.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The bytes of a file on disk.
record FileSource(Path file, FileChannel channel) implements ByteSource {
  static FileSource open(Path file) throws IOException {
    return new FileSource(file, FileChannel.open(file, StandardOpenOption.READ));
  }

  @Override
  public ByteSource again() throws IOException {
    return open(file);
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public long length() throws IOException {
    return channel.size();
  }

  @Override
  public int read(long position, byte[] into, int offset, int count) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(into, offset, count);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, position + buffer.position() - offset) < 0) break;
    }
    return buffer.position() - offset;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
