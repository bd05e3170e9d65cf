package io.github.limner.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.limner.store.Database;
import io.github.limner.store.DatabaseCaches;
import io.github.limner.store.Schema;
import io.github.limner.thumbs.ThumbCache;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReliefTest {
  @TempDir Path folder;

  @Test
  void cachesGiveWayByLevelAndGrowAgain() {
    try (var one = Database.open(folder.resolve("one"), Schema.WORKSPACE);
        var two = Database.open(folder.resolve("two"), Schema.WORKSPACE)) {
      var thumbnails = new ThumbCache(12 << 20);
      var databases = new DatabaseCaches(() -> List.of(one, two));
      var relief =
          new Relief(
              List.of(
                  new Concession(PressureLevel.TIGHT, thumbnails, 3 << 20),
                  new Concession(PressureLevel.CRITICAL, thumbnails, 0),
                  new Concession(PressureLevel.CRITICAL, databases, 4 << 20)));

      assertThat(relief.apply(PressureLevel.CALM)).isEmpty();
      assertThat(relief.apply(PressureLevel.TIGHT))
          .containsExactly(new Shrunk("Thumbnails", 3 << 20));
      assertThat(relief.apply(PressureLevel.CRITICAL))
          .containsExactly(new Shrunk("Thumbnails", 0), new Shrunk("Databases", 4 << 20));
      assertThat(one.maxCacheBytes()).isEqualTo(2 << 20);
      assertThat(relief.apply(PressureLevel.CALM)).isEmpty();
      assertThat(thumbnails.maxBytes()).isEqualTo(12 << 20);
      assertThat(databases.maxBytes()).isEqualTo(8 << 20);
    }
  }
}
