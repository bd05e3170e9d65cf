package io.github.limner.bridge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The files this process holds open below a folder, as Linux lists them; nothing elsewhere.
final class OpenFiles {
  private static final Path LISTED = Path.of("/proc/self/fd");

  private OpenFiles() {}

  static List<Path> below(Path folder) {
    if (!Files.isDirectory(LISTED)) return List.of();
    try (var links = Files.list(LISTED)) {
      var real = folder.toRealPath();
      return links.map(OpenFiles::target).filter(file -> file.startsWith(real)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path target(Path link) {
    try {
      return Files.readSymbolicLink(link);
    } catch (IOException e) {
      return Path.of(""); // closed since it was listed
    }
  }
}
