package io.github.limner.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;

/// Writes one entry after the other to a temporary file, and moves each to its place when it is
/// complete and verified.
///
/// Stored entries pass through the buffer too: their checksum needs every byte, which makes a copy
/// inside the kernel no faster.
final class EntryWriter implements AutoCloseable {
  private static final int BUFFER_BYTES = 256 << 10;

  private final ZipDirectory zip;
  private final Path unfinished;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
  private final Inflation inflation = new Inflation(ByteBuffer.allocateDirect(BUFFER_BYTES / 2));

  EntryWriter(ZipDirectory zip, Path unfinished) {
    this.zip = zip;
    this.unfinished = unfinished;
  }

  /// Writes `entry` to `file`, or nothing if the run was stopped before it was complete.
  boolean write(Entry entry, Path file, Share share) throws IOException {
    boolean moved = false;
    try {
      if (unpack(entry, share)) {
        setTime(FileTime.from(entry.modified()));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        moved = true;
      }
      return moved;
    } finally {
      if (!moved) {
        Files.deleteIfExists(unfinished);
      }
    }
  }

  /// Sets both times and follows no link, which Java does in one system call instead of four.
  private void setTime(FileTime time) throws IOException {
    Files.getFileAttributeView(unfinished, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
        .setTimes(time, time, null);
  }

  private boolean unpack(Entry entry, Share share) throws IOException {
    Unpacker content = zip.unpack(entry, inflation);
    try (FileChannel out =
        FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      while (content.read(buffer.clear()) >= 0) {
        buffer.flip();
        while (buffer.hasRemaining()) {
          out.write(buffer);
        }
        if (!share.add(buffer.limit())) {
          return false;
        }
      }
      return true;
    }
  }

  @Override
  public void close() {
    inflation.close();
  }
}
