package io.github.limner.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateTest {
  private static final long SECOND = 1_000_000_000;

  @Test
  void aTaskThatStartsAgainIsNeverSlowerThanNothing() {
    var rate = new Rate(1000, 0);

    rate.update(0, SECOND);
    assertThat(rate.perSecond()).isZero();

    rate.update(50, 2 * SECOND);
    assertThat(rate.perSecond()).isEqualTo(50);
    assertThat(rate.secondsLeft(50, 100)).hasValue(1);
  }
}
