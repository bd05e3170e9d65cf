package io.github.limner.disk;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// Files of the program's own that nobody needs any more.
public final class Leftovers {
  private static final FileVisitor<Path> DELETION =
      new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes what) throws IOException {
          Files.deleteIfExists(file);
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
          if (why instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
          throw why;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException why)
            throws IOException {
          if (why != null) throw why;
          Files.deleteIfExists(folder);
          return FileVisitResult.CONTINUE;
        }
      };

  private Leftovers() {}

  /// Deletes a folder and all that is in it, if it is there; links are deleted, not followed.
  public static void delete(Path folder) throws IOException {
    Files.walkFileTree(folder, DELETION);
  }
}
