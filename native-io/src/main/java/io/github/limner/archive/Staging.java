package io.github.limner.archive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// A folder inside the target for files that are not finished: on the same disk, so that moving one
/// to its place is atomic. What a killed run left in it is removed by the next.
record Staging(Path folder) implements AutoCloseable {
  static final String FOLDER = ".limner-unfinished";

  static Staging in(Path target) throws IOException {
    var staging = new Staging(target.resolve(FOLDER));
    staging.close();
    Files.createDirectory(staging.folder);
    return staging;
  }

  Path file(int worker) {
    return folder.resolve(Integer.toString(worker));
  }

  @Override
  public void close() throws IOException {
    if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          Files.delete(file);
        }
      }
    }
    Files.deleteIfExists(folder);
  }
}
