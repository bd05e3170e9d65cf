package io.github.limner.archive;

import io.github.limner.task.Progress;
import java.nio.file.Path;

/// Extracts a ZIP and prints a line for every finished file; made to be killed.
final class ExtractionProgram {
  private ExtractionProgram() {}

  public static void main(String[] args) throws Exception {
    try (var zip = ZipDirectory.open(Path.of(args[0]))) {
      new Extraction(zip, Path.of(args[1]), task -> Thread.ofPlatform().start(task), 2)
          .run((_, _) -> System.out.println("finished"), Progress.NONE);
    }
  }
}
