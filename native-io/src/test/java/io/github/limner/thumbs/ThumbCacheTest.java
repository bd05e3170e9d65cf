package io.github.limner.thumbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ThumbCacheTest {
  private static final int THUMBNAIL_BYTES = 10_000;
  @TempDir Path folder;
  private final ThumbCache cache = new ThumbCache(1 << 20);

  private void keep(ThumbPack pack, int count) {
    for (int image = 1; image <= count; image++)
      cache.keep(
          pack,
          new ThumbKey(image, 1, ThumbSize.LARGE),
          new Thumbnail(new byte[THUMBNAIL_BYTES], 256, 256));
  }

  @Test
  void itNeverHoldsMoreThanItMay() throws IOException {
    try (var pack = ThumbPack.open(folder)) {
      keep(pack, 500);

      assertThat(cache.bytes()).isBetween(1L << 19, 1L << 20);
      assertThat(cache.maxBytes()).isEqualTo(1 << 20);
    }
  }

  @Test
  void aLowerLimitIsKeptAtOnceAndTheOldOneComesBack() throws IOException {
    try (var pack = ThumbPack.open(folder)) {
      keep(pack, 500);

      cache.limit(100_000);
      assertThat(cache.bytes()).isBetween(1L, 100_000L);
      cache.limit(0);
      assertThat(cache.bytes()).isZero();
      cache.limit(Long.MAX_VALUE);
      keep(pack, 500);

      assertThat(cache.maxBytes()).isEqualTo(1 << 20);
      assertThat(cache.bytes()).isGreaterThan(1 << 19);
    }
  }

  @Test
  void aClosedPackLeavesNothing() throws IOException {
    try (var pack = ThumbPack.open(folder)) {
      keep(pack, 5);

      cache.forget(pack);

      assertThat(cache.bytes()).isZero();
    }
  }
}
