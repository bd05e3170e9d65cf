package io.github.limner.memory;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/// A file that holds every object in use, in the HPROF format, as memory analyzers read it.
public record HeapSnapshot(Path file, long bytes) {
  public static final String EXTENSION = ".hprof";

  /// Writes one, over a file of that name. The program stands still meanwhile.
  ///
  /// @throws IllegalArgumentException if the name does not end in `.hprof`
  public static HeapSnapshot write(Path file) throws IOException {
    if (!file.toString().endsWith(EXTENSION))
      throw new IllegalArgumentException(
          "A heap snapshot's name ends in %s: %s".formatted(EXTENSION, file));
    if (!Files.isDirectory(file.toAbsolutePath().resolveSibling("")))
      throw new NoSuchFileException(file.toString());
    // The JVM overwrites nothing, and whoever is killed here must not leave half a snapshot.
    var unfinished = file.resolveSibling("." + UUID.randomUUID() + EXTENSION);
    try {
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
          .dumpHeap(unfinished.toString(), true);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
    return new HeapSnapshot(file, Files.size(file));
  }
}
