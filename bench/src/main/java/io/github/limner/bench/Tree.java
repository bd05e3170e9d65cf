package io.github.limner.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/// What is in a folder and below it, to see that two programs did the same.
record Tree(long files, long bytes) {
  static Tree of(Path folder) throws IOException {
    var counts = new long[2];
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes what) {
            counts[0]++;
            counts[1] += what.size();
            return FileVisitResult.CONTINUE;
          }
        });
    return new Tree(counts[0], counts[1]);
  }

  @Override
  public String toString() {
    return "%,d files of %,d bytes".formatted(files, bytes);
  }
}
