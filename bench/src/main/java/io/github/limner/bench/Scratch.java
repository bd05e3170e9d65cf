package io.github.limner.bench;

import io.github.limner.disk.Leftovers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/// A temporary folder, gone at the end, also when the bench is stopped by a key.
///
/// Nothing in it is deleted before: ext4 goes around what was deleted in the last minute, and a
/// file made then costs several times as much.
final class Scratch implements AutoCloseable {
  private final Path folder;
  private final Thread ending = new Thread(this::delete);
  private final AtomicInteger count = new AtomicInteger();

  private Scratch(Path folder) {
    this.folder = folder;
    Runtime.getRuntime().addShutdownHook(ending);
  }

  static Scratch make() throws IOException {
    return new Scratch(Files.createTempDirectory("limner-bench-"));
  }

  Path folder() {
    return folder;
  }

  /// A path that nothing has yet.
  Path fresh(String name) {
    return folder.resolve(name + "-" + count.getAndIncrement());
  }

  /// A folder that nothing is in yet.
  Path freshFolder(String name) throws IOException {
    return Files.createDirectory(fresh(name));
  }

  private void delete() {
    try {
      Leftovers.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(ending);
    delete();
  }
}
