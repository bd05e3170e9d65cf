package io.github.limner.thumbs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The thumbnails of one dataset: a pack that only grows, and a file of fixed-size records that say
/// where in it each image's lie. Nothing is kept in memory for each image.
///
/// A thumbnail's bytes are written before its record, and every byte is covered by a checksum: a
/// program killed at any moment leaves a thumbnail that is whole or one that is not there. Many
/// threads read at once, one writes at a time.
public final class ThumbPack implements AutoCloseable {
  private static final String PACK = "thumbs.pack";
  private static final String OFFSETS = "thumbs.offsets";
  private static final int SCAN_RECORDS = 2048;

  private final FileChannel pack;
  private final FileChannel offsets;
  private final Object writing = new Object();
  private long end;

  private ThumbPack(FileChannel pack, FileChannel offsets) {
    this.pack = pack;
    this.offsets = offsets;
  }

  /// Opens or creates the pack in `directory`. Reads all records once, 64 bytes for each image.
  public static ThumbPack open(Path directory) throws IOException {
    Files.createDirectories(directory);
    FileChannel pack = FileChannel.open(directory.resolve(PACK), CREATE, READ, WRITE);
    try {
      return open(pack, FileChannel.open(directory.resolve(OFFSETS), CREATE, READ, WRITE));
    } catch (IOException | RuntimeException e) {
      pack.close();
      throw e;
    }
  }

  private static ThumbPack open(FileChannel pack, FileChannel offsets) throws IOException {
    try {
      var opened = new ThumbPack(pack, offsets);
      opened.cutOffUnused();
      return opened;
    } catch (IOException | RuntimeException e) {
      offsets.close();
      throw e;
    }
  }

  /// What is known about a thumbnail; empty if nothing is, or nothing that can be trusted. Does
  /// I/O.
  Optional<Known> read(ThumbKey key) throws IOException {
    Optional<ThumbRecord> found = record(key);
    if (found.isEmpty()) return Optional.empty();
    ThumbRecord record = found.get();
    byte[] content = new byte[record.length()];
    int count = readFully(pack, ByteBuffer.wrap(content), record.offset());
    if (count < content.length) return Optional.empty();
    int crc = ThumbRecord.crc(key.index(), content);
    if (crc != record.contentCrc()) return Optional.empty();
    return Optional.of(
        switch (record.state()) {
          case STORED -> new Known.Stored(new Thumbnail(content, record.width(), record.height()));
          case UNDECODABLE -> Known.Undecodable.ofText(new String(content, UTF_8));
        });
  }

  /// Whether something is known about a thumbnail, without reading it. Does I/O.
  boolean knows(ThumbKey key) throws IOException {
    Optional<ThumbRecord> record = record(key);
    return record.isPresent() && record.get().end() <= pack.size();
  }

  /// Remembers what is known; it counts for every reader from the moment this returns.
  void store(ThumbKey key, Known known) throws IOException {
    switch (known) {
      case Known.Stored(Thumbnail made) -> append(key, ThumbRecord.State.STORED, made);
      case Known.Undecodable reason -> {
        byte[] text = reason.text().getBytes(UTF_8);
        append(key, ThumbRecord.State.UNDECODABLE, new Thumbnail(text, 0, 0));
      }
    }
  }

  @Override
  public void close() throws IOException {
    synchronized (writing) {
      try (pack) {
        offsets.close();
      }
    }
  }

  private void append(ThumbKey key, ThumbRecord.State state, Thumbnail content) throws IOException {
    byte[] bytes = content.jpeg();
    int crc = ThumbRecord.crc(key.index(), bytes);
    synchronized (writing) {
      var record =
          new ThumbRecord(
              state, content.width(), content.height(), end, bytes.length, crc, key.version());
      writeFully(pack, ByteBuffer.wrap(bytes), end);
      end += bytes.length;
      writeFully(offsets, record.bytes(key.index()), key.index() * ThumbRecord.BYTES);
    }
  }

  private Optional<ThumbRecord> record(ThumbKey key) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(ThumbRecord.BYTES);
    int count = readFully(offsets, bytes, key.index() * ThumbRecord.BYTES);
    if (count < ThumbRecord.BYTES) return Optional.empty();
    return ThumbRecord.read(key.index(), bytes.flip())
        .filter(record -> record.version() == key.version());
  }

  private void cutOffUnused() throws IOException {
    end = usedBytes();
    if (pack.size() > end) pack.truncate(end);
  }

  /// Where the last thumbnail that has a record ends: what follows was being written in a crash.
  private long usedBytes() throws IOException {
    long used = 0;
    long packBytes = pack.size();
    ByteBuffer block = ByteBuffer.allocate(SCAN_RECORDS * ThumbRecord.BYTES);
    for (long index = 0; readFully(offsets, block, index * ThumbRecord.BYTES) > 0; ) {
      block.flip();
      for (; block.remaining() >= ThumbRecord.BYTES; index++) {
        Optional<ThumbRecord> record = ThumbRecord.read(index, block);
        if (record.isPresent() && record.get().end() <= packBytes) {
          used = Math.max(used, record.get().end());
        }
        block.position(block.position() + ThumbRecord.BYTES);
      }
      if (block.limit() < block.capacity()) break;
      block.clear();
    }
    return used;
  }

  private static int readFully(FileChannel channel, ByteBuffer into, long position)
      throws IOException {
    while (into.hasRemaining()) {
      if (channel.read(into, position + into.position()) < 0) break;
    }
    return into.position();
  }

  private static void writeFully(FileChannel channel, ByteBuffer from, long position)
      throws IOException {
    while (from.hasRemaining()) channel.write(from, position + from.position());
  }
}
