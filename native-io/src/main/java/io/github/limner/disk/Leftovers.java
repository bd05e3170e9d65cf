package io.github.limner.disk;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  /// Deletes what lies in a folder, if that is there, under a name that fits.
  public static void delete(Path folder, String glob) throws IOException {
    if (!Files.isDirectory(folder)) return;
    try (var found = Files.newDirectoryStream(folder, glob)) {
      for (var one : found) delete(one);
    }
  }

  /// Deletes the oldest files of a folder, if that is there, until the others have at most
  /// `maxBytes`.
  public static void shrink(Path folder, long maxBytes) throws IOException {
    var files = oldestFirst(folder);
    long bytes = files.stream().mapToLong(Aged::bytes).sum();
    for (var file : files) {
      if (bytes <= maxBytes) return;
      Files.deleteIfExists(file.path());
      bytes -= file.bytes();
    }
  }

  private static List<Aged> oldestFirst(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    var files = new ArrayList<Aged>();
    try (var found = Files.newDirectoryStream(folder)) {
      for (var path : found) {
        var what = Files.readAttributes(path, BasicFileAttributes.class);
        files.add(new Aged(path, what.size(), what.lastModifiedTime()));
      }
    }
    files.sort(Comparator.comparing(Aged::written));
    return files;
  }

  /// A file, and when it was last written.
  private record Aged(Path path, long bytes, FileTime written) {}
}
