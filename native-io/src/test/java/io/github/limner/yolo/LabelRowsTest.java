package io.github.limner.yolo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.limner.index.ShapeCounts;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LabelRowsTest {
  @Test
  void rowsAreCountedByTheirClassWhateverTheirShape() {
    var rows = read("\ufeff0 .5 .5 .1 .1\r\n2.0 0.1 0.1 0.2 0.2 0.3 0.3  \n\n0 .5 .5 .1 .1 0.93\n");

    assertThat(rows.counts()).isEqualTo(ShapeCounts.of(Map.of(0, 2, 2, 1)));
    assertThat(rows.problem()).isEmpty();
  }

  @Test
  void anEmptyFileHasNoShapesAndIsLabels() {
    assertThat(read("").counts()).isEqualTo(ShapeCounts.NONE);
    assertThat(read(" \n").isForeign()).isFalse();
  }

  @Test
  void aBadRowIsNamedAndTheOthersCount() {
    var rows =
        read("0 .5 .5 .1 .1\n1 .5 .5\ncar .5 .5 .1 .1\n-1 0 0 1 1\n0.5 0 0 1 1\n0 0 0 1 1f\n");

    assertThat(rows.rows()).isEqualTo(1);
    assertThat(rows.problem())
        .hasValue("line 2 has 3 columns, a shape has at least 5; 5 of 6 rows left out");
    assertThat(rows.isForeign()).isFalse();
  }

  @Test
  void aCaptionIsNoLabels() {
    assertThat(read("a photo of a dog on a beach").isForeign()).isTrue();
  }

  @Test
  void anyBytesAreReadWithoutAnError() {
    var random = new Random(5);
    for (int round = 0; round < 500; round++) {
      byte[] content = new byte[random.nextInt(80)];
      random.nextBytes(content);
      for (int i = 0; i < content.length; i++)
        if (random.nextBoolean()) content[i] = (byte) " 0123456789.\n-".charAt(random.nextInt(14));

      assertThatCode(() -> LabelRows.read(content)).doesNotThrowAnyException();
    }
  }

  private static LabelRows read(String text) {
    return LabelRows.read(text.getBytes(UTF_8));
  }
}
