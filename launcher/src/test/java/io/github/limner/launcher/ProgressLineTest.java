package io.github.limner.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.limner.bridge.Wire;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ProgressLineTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  private static String step(int done, int total) {
    return "{\"channel\":0,\"index\":0,\"message\":{\"done\":%d,\"total\":%d}}"
        .formatted(done, total);
  }

  private String written() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aTerminalHasOneLineThatChangesAndThenGoes() {
    var line = new ProgressLine(out, ProgressLine.Style.CHANGING);

    line.show(Wire.JSON.readTree(step(1, 4)));
    line.show(Wire.JSON.readTree(step(2, 4)));
    line.clear();

    assertThat(written()).isEqualTo("\r\u001b[K 25 %  1 of 4\r\u001b[K 50 %  2 of 4\r\u001b[K");
  }

  @Test
  void aFileHasPlainLinesAndNotTooMany() {
    var line = new ProgressLine(out, ProgressLine.Style.PLAIN);

    for (int done = 1; done <= 1000; done++) line.show(Wire.JSON.readTree(step(done, 0)));
    line.clear();

    assertThat(written()).isEqualTo("1" + System.lineSeparator());
  }

  @Test
  void otherFramesAreNotProgress() {
    var line = new ProgressLine(out, ProgressLine.Style.CHANGING);

    line.show(Wire.JSON.readTree("{\"channel\":0,\"index\":3,\"end\":true}"));

    assertThat(written()).isEmpty();
  }
}
