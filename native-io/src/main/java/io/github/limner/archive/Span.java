package io.github.limner.archive;

import java.io.IOException;
import java.nio.ByteBuffer;

/// A stretch of the archive, read from its start to its end; what a stored entry unpacks to.
final class Span implements Unpacker {
  private final ArchiveFile zip;
  private final long end;
  private long at;

  Span(ArchiveFile zip, long at, long bytes) {
    this.zip = zip;
    this.at = at;
    this.end = at + bytes;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    if (at == end) {
      return -1;
    }
    int limit = into.limit();
    into.limit(into.position() + (int) Math.min(into.remaining(), end - at));
    int count = zip.channel().read(into, at);
    into.limit(limit);
    if (count < 0) {
      throw zip.bad(at, "the file became shorter while it was read");
    }
    at += count;
    return count;
  }
}
