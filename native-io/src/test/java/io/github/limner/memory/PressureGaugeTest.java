package io.github.limner.memory;

import static io.github.limner.memory.PressureLevel.CALM;
import static io.github.limner.memory.PressureLevel.CRITICAL;
import static io.github.limner.memory.PressureLevel.TIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PressureGaugeTest {
  private static final long SECOND = 1_000_000_000L;
  private final PressureGauge gauge = new PressureGauge();
  private long now;

  private PressureLevel after(long seconds, double live) {
    now += seconds * SECOND;
    return gauge.judge(new Strain(live, 0, 0), now);
  }

  @Test
  void theLevelRisesAtOnceByAsManyStepsAsItTakes() {
    assertThat(after(1, 0.5)).isEqualTo(CALM);
    assertThat(after(1, 0.75)).isEqualTo(TIGHT);
    assertThat(after(1, 0.9)).isEqualTo(CRITICAL);
    assertThat(new PressureGauge().judge(new Strain(0.9, 0, 0), 0)).isEqualTo(CRITICAL);
  }

  @Test
  void eachOfTheThreeCountsByItself() {
    assertThat(new PressureGauge().judge(new Strain(0, 0.2, 0), 0)).isEqualTo(TIGHT);
    assertThat(new PressureGauge().judge(new Strain(0, 0, 0.96), 0)).isEqualTo(TIGHT);
    assertThat(new PressureGauge().judge(new Strain(0, 0, 0.99), 0)).isEqualTo(CRITICAL);
  }

  @Test
  void itFallsStepByStepAfterAWhile() {
    after(1, 0.9);

    assertThat(after(10, 0.1)).isEqualTo(CRITICAL);
    assertThat(after(10, 0.1)).isEqualTo(TIGHT);
    assertThat(after(10, 0.1)).isEqualTo(TIGHT);
    assertThat(after(10, 0.1)).isEqualTo(CALM);
    assertThat(after(10, 0.1)).isEqualTo(CALM);
  }

  @Test
  void justBelowTheLimitIsNotEnoughToFall() {
    after(1, 0.75);

    for (int i = 0; i < 100; i++) assertThat(after(10, 0.68)).isEqualTo(TIGHT);
  }

  @Test
  void aRelapseStartsTheWaitAnew() {
    after(1, 0.75);
    after(15, 0.1);
    after(1, 0.71);

    assertThat(after(15, 0.1)).isEqualTo(TIGHT);
    assertThat(after(5, 0.1)).isEqualTo(CALM);
  }
}
