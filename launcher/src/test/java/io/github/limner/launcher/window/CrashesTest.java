package io.github.limner.launcher.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CrashesTest {
  private static final long SECOND_NANOS = 1_000_000_000;

  @Test
  void pageIsReloadedThreeTimesInAMinute() {
    var crashes = new Crashes();
    for (long second = 0; second < 3; second++)
      assertThat(crashes.mayReload(second * SECOND_NANOS)).isTrue();
    assertThat(crashes.mayReload(3 * SECOND_NANOS)).isFalse();
  }

  @Test
  void oldCrashesAreForgotten() {
    var crashes = new Crashes();
    for (long minute = 0; minute < 10; minute++)
      assertThat(crashes.mayReload(minute * 31 * SECOND_NANOS)).isTrue();
  }
}
