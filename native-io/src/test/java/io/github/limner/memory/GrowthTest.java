package io.github.limner.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class GrowthTest {
  private static Growth of(int... kibibytes) {
    return Growth.of(
        Arrays.stream(kibibytes)
            .mapToObj(heap -> new Round("photos", Instant.EPOCH, (long) heap << 10))
            .toList());
  }

  @Test
  void theSameStepInEveryRoundIsALeakWithItsFigures() {
    assertThat(of(9000, 9200, 9400, 9600, 9800))
        .isEqualTo(new Growth(true, 5, 200 << 10, 800 << 10));
  }

  @Test
  void fourRoundsSayNothing() {
    assertThat(of(9000, 9200, 9400, 9600)).isEqualTo(new Growth(false, 0, 0, 0));
  }

  @Test
  void whatIsLearntInTheFirstRoundsIsNone() {
    assertThat(of(9000, 9500, 9620, 9650, 9668).growing()).isFalse();
  }

  @Test
  void upAndDownIsNone() {
    assertThat(of(9000, 9400, 9100, 9500, 9050, 9450).growing()).isFalse();
  }

  @Test
  void oneRoundThatGivesALittleBackHidesNoLeak() {
    assertThat(of(9000, 9300, 9600, 9550, 9850, 10_150, 10_450).growing()).isTrue();
  }

  @Test
  void onlyTheLastTenRoundsCount() {
    assertThat(of(1000, 2000, 3000, 4000, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9).growing()).isFalse();
  }
}
