package io.github.limner.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// One idea a file: the median stays small, and no file grows past 500 lines.
class FileSizeTest {
  private static final Path ROOT = Path.of(System.getProperty("limner.root"));
  private static final Set<String> NOT_OURS = Set.of("target", "node_modules", "dist", ".git");
  private static final String GENERATED = "contract.ts";
  private static final int MAX_LINES = 500;
  private static final int P90_LINES = 200;
  private static final int MEDIAN_LINES = 70;

  @Test
  void noFileIsTooLong() throws IOException {
    assertThat(lines()).allSatisfy((_, lines) -> assertThat(lines).isLessThanOrEqualTo(MAX_LINES));
  }

  @Test
  void mostFilesAreSmall() throws IOException {
    var sorted = lines().values().stream().sorted().toList();

    assertThat(sorted.get(sorted.size() / 2)).isLessThanOrEqualTo(MEDIAN_LINES);
    assertThat(sorted.get(sorted.size() * 9 / 10)).isLessThanOrEqualTo(P90_LINES);
  }

  private static Map<Path, Long> lines() throws IOException {
    var lines = new TreeMap<Path, Long>();
    Files.walkFileTree(
        ROOT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return NOT_OURS.contains(folder.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isSource(file.getFileName().toString()))
              lines.put(ROOT.relativize(file), count(file));
            return FileVisitResult.CONTINUE;
          }
        });
    return lines;
  }

  private static boolean isSource(String name) {
    return (name.endsWith(".java") || name.endsWith(".ts") || name.endsWith(".tsx"))
        && !name.equals(GENERATED);
  }

  private static long count(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
