package io.github.limner.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.limner.Await;
import org.junit.jupiter.api.Test;

final class CollectorWatchTest {
  private static long asked(CollectorWatch watch) {
    return watch.figures().stream().mapToLong(CollectorFigures::asked).sum();
  }

  @Test
  void aCollectionSomebodyAskedForIsCountedAsSuch() {
    try (var watch = new CollectorWatch()) {
      long before = watch.count();

      System.gc();

      Await.until("the collection was heard of", () -> asked(watch) == 1);
      assertThat(watch.count()).isGreaterThan(before);
      assertThat(watch.usedAfterBytes()).isBetween(1L << 20, Runtime.getRuntime().maxMemory());
    }
  }

  @Test
  void onlyThePausesNobodyAskedForCountForTheLongest() {
    var figures = new CollectorFigures("Copy", 2, 10, 6, 0).with(40, true).with(7, false);

    assertThat(figures).isEqualTo(new CollectorFigures("Copy", 4, 57, 7, 1));
  }
}
