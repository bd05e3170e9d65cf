package io.github.limner.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// A folder inside the target for files that are not finished: on the same disk, so that moving one
/// to its place is atomic. What a killed run left in it is removed by the next.
///
/// A locked file in it keeps every other run out, also of another process, and a killed one's lock
/// is gone with it. It is deleted while it is locked, so who gets the lock and does not find the
/// file has come too early.
final class Staging implements AutoCloseable {
  static final String FOLDER = ".limner-unfinished";
  private static final String LOCK = "lock";

  private final Path folder;
  private final FileChannel lock;

  private Staging(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /// @throws FileSystemException if another run has the target
  static Staging in(Path target) throws IOException {
    Path folder = target.resolve(FOLDER);
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.deleteIfExists(folder);
      Files.createDirectories(folder);
    }
    FileChannel channel = open(folder.resolve(LOCK));
    try {
      if (lock(channel) == null || !Files.exists(folder.resolve(LOCK))) {
        throw inUse(target);
      }
      var staging = new Staging(folder, channel);
      staging.clear();
      return staging;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static FileSystemException inUse(Path target) {
    return new FileSystemException(
        target.toString(), null, "another extraction into this folder is not over yet");
  }

  private static FileChannel open(Path lock) throws IOException {
    return FileChannel.open(
        lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException _) {
      return null;
    }
  }

  Path file(int worker) {
    return folder.resolve(Integer.toString(worker));
  }

  private void clear() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (!file.endsWith(LOCK)) {
          Files.delete(file);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      clear();
      Files.delete(folder.resolve(LOCK));
    }
    try {
      Files.delete(folder);
    } catch (DirectoryNotEmptyException | NoSuchFileException _) {
      // The next run has it already.
    }
  }
}
