package io.github.limner.image;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/// The bytes of one picture, readable anywhere: a file, or an archive entry held in memory.
///
/// One reader at a time. Whoever opens it closes it.
public interface ByteSource extends Closeable {
  static ByteSource open(Path file) throws IOException {
    return FileSource.open(file);
  }

  /// Bytes already in memory, not copied; `name` is what messages call them.
  static ByteSource of(String name, byte[] bytes) {
    return new MemorySource(name, bytes);
  }

  /// The same bytes for another reader, even after this is closed; those in memory are shared. May
  /// do I/O.
  ByteSource again() throws IOException;

  /// What messages call it.
  String name();

  /// Length in bytes. May do I/O.
  long length() throws IOException;

  /// Reads up to `count` bytes at `position` into `into` from `offset` on. Does I/O.
  ///
  /// @return how many bytes were read, fewer than `count` only at the end, 0 past it
  int read(long position, byte[] into, int offset, int count) throws IOException;
}
