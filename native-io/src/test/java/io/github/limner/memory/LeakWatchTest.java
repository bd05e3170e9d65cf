package io.github.limner.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LeakWatchTest {
  private static final long SOON = LeakWatch.WATCHED_NANOS;
  private final LeakWatch watch = new LeakWatch();

  @Test
  void nothingIsCollectedUnlessADatasetWasClosed() {
    assertThat(watch.isDue(SOON, LeakWatch.SELDOM_NANOS * 9)).isFalse();
  }

  @Test
  void afterAClosingTheHeapIsCollectedAsSoonAsItIsQuiet() {
    watch.closed("photos", 0);
    watch.closed("scans", SOON - 1);

    assertThat(watch.isDue(SOON, SOON)).isFalse();
    assertThat(watch.isDue(SOON, 2 * SOON)).isTrue();
    watch.collected(7, 2 * SOON);
    assertThat(watch.isDue(SOON, LeakWatch.SELDOM_NANOS * 9)).isFalse();
    assertThat(watch.rounds())
        .singleElement()
        .satisfies(round -> {
          assertThat(round.dataset()).isEqualTo("scans");
          assertThat(round.heapBytes()).isEqualTo(7);
        });
  }

  @Test
  void theNextCollectionWaits() {
    watch.collected(7, 0);
    watch.closed("photos", 0);

    assertThat(watch.isDue(SOON, LeakWatch.SELDOM_NANOS - 1)).isFalse();
    assertThat(watch.isDue(SOON, LeakWatch.SELDOM_NANOS)).isTrue();
  }

  @Test
  void whileNobodyLooksItTakesLonger() {
    watch.closed("photos", 0);

    assertThat(watch.isDue(LeakWatch.IDLE_NANOS, LeakWatch.IDLE_NANOS - 1)).isFalse();
    assertThat(watch.isDue(LeakWatch.IDLE_NANOS, LeakWatch.IDLE_NANOS)).isTrue();
  }

  @Test
  void aCollectionWithoutAClosingIsNoRound() {
    watch.collected(7, 0);

    assertThat(watch.rounds()).isEmpty();
  }

  @Test
  void onlyTheLastThirtyRoundsAreKept() {
    for (int i = 1; i <= 40; i++) {
      watch.closed("photos", i);
      watch.collected(i, i);
    }

    assertThat(watch.rounds()).hasSize(30);
    assertThat(watch.rounds().getFirst().heapBytes()).isEqualTo(11);
  }
}
