package io.github.limner.bench;

import io.github.limner.archive.Extraction;
import io.github.limner.archive.ExtractionReport;
import io.github.limner.archive.ZipDirectory;
import io.github.limner.task.Progress;
import java.io.IOException;
import java.nio.file.Path;

/// The first extraction of a JVM: its start is not counted, code that is not compiled yet is.
final class ColdExtraction {
  private ColdExtraction() {}

  /// Extracts once and prints what it cost.
  public static void main(String[] args) throws Exception {
    var cost = Cost.of(() -> extract(Path.of(args[0]), Path.of(args[1])));
    System.out.println(cost.wall() + " " + cost.cpu());
  }

  static void extract(Path zip, Path target) throws IOException {
    try (var directory = ZipDirectory.open(zip)) {
      ExtractionReport report =
          new Extraction(directory, target).run(Extraction.Listener.NONE, Progress.NONE);
      if (!report.problems().isEmpty()) throw new IOException(report.problems().toString());
    }
  }

  /// Does so in a new JVM with the options of this one.
  static Cost inItsOwnJvm(Path zip, Path target) throws IOException {
    var process = OwnJvm.start(ColdExtraction.class, zip, target);
    try (var lines = process.inputReader()) {
      String line = lines.readLine();
      if (line == null) throw new IOException("the JVM for a cold extraction failed");
      String[] seconds = line.split(" ", -1);
      return new Cost(Double.parseDouble(seconds[0]), Double.parseDouble(seconds[1]));
    }
  }
}
