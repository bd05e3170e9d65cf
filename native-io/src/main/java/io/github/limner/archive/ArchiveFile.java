package io.github.limner.archive;

import io.github.limner.problem.BadFileException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// An archive on disk, read at positions only, so that any number of threads may read at once.
record ArchiveFile(Path path, FileChannel channel, long length) implements Closeable {
  static ArchiveFile open(Path path) throws IOException {
    var channel = FileChannel.open(path, StandardOpenOption.READ);
    try {
      return new ArchiveFile(path, channel, channel.size());
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /// The `count` bytes at `at`, little endian as everything in a ZIP.
  ByteBuffer read(long at, int count) throws IOException {
    if (!holds(at, count)) {
      throw bad(at, "the file ends before the %d bytes expected here".formatted(count));
    }
    var bytes = ByteBuffer.allocate(count);
    fill(bytes, at);
    return bytes.flip().order(ByteOrder.LITTLE_ENDIAN);
  }

  /// Reads at `at` until `into` is full.
  void fill(ByteBuffer into, long at) throws IOException {
    long next = at;
    while (into.hasRemaining()) {
      int count = channel.read(into, next);
      if (count < 0) {
        throw bad(next, "the file became shorter while it was read");
      }
      next += count;
    }
  }

  /// Whether `count` bytes at `at` lie inside the file.
  boolean holds(long at, long count) {
    return at >= 0 && count >= 0 && at <= length && count <= length - at;
  }

  BadFileException bad(long at, String what) {
    return new BadFileException(path.toString(), at, what);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
