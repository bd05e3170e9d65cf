package io.github.limner.thumbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KilledWriterTest {
  private static final int ROUNDS = 6;

  @Test
  void afterAKillEveryThumbnailIsWholeOrMissingAndNoneThatWasStoredIsLost(@TempDir Path folder)
      throws Exception {
    long next = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long last = storeUntilKilled(folder, next, 20 + 37 * round);
      long missing = check(folder, last);
      next = missing;
      assertThat(last).isLessThan(missing);
    }
  }

  /// The last thumbnail the writer said it had stored.
  private static long storeUntilKilled(Path folder, long first, int lines) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    Process writer =
        new ProcessBuilder(
                java, "-cp", classPath, PackWriter.class.getName(), folder.toString(), "" + first)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    long last = -1;
    try (BufferedReader stored = writer.inputReader()) {
      for (int i = 0; i < lines; i++) last = Long.parseLong(stored.readLine());
      writer.toHandle().destroyForcibly(); // the process's own would close the pipe
      for (String line; (line = stored.readLine()) != null; ) last = Long.parseLong(line);
    }
    writer.waitFor();
    return last;
  }

  /// Looks at all thumbnails; the first that is missing.
  private static long check(Path folder, long last) throws IOException {
    try (ThumbPack pack = ThumbPack.open(folder)) {
      long id = 0;
      while (pack.read(ThumbPackTest.large(id)).isPresent()) {
        byte[] bytes = ThumbPackTest.bytes(pack, ThumbPackTest.large(id));
        assertThat(bytes).isEqualTo(ThumbPackTest.content(id++));
      }
      assertThat(id).isGreaterThan(last);
      assertThat(Files.size(folder.resolve("thumbs.pack"))).isPositive();
      return id;
    }
  }
}
