package io.github.limner.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.limner.task.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
final class FolderIndexTest {
  private static final int IMAGES = 60;

  @TempDir Path folder;

  @Test
  void everyImageIsReported() throws IOException {
    var reports = new ArrayList<Long>();
    try (var catalog = Catalog.open(folder.resolve("dataset"))) {
      index(
          catalog,
          (done, total) -> {
            if (total > 0) reports.add(done);
          });

      assertThat(reports).hasSize(IMAGES + 1).isSorted().startsWith(0L, 1L).endsWith(60L);
      assertThat(catalog.tally().probed()).isEqualTo(IMAGES);
    }
  }

  @Test
  void itStopsAtTheNextImageAndGoesOnFromThere() throws IOException {
    Progress cancel =
        (done, total) -> {
          if (total > 0 && done == 20) throw new CancellationException();
        };
    try (var catalog = Catalog.open(folder.resolve("dataset"))) {
      assertThatThrownBy(() -> index(catalog, cancel)).isInstanceOf(CancellationException.class);
      assertThat(catalog.tally().probed()).isEqualTo(20);

      index(catalog, Progress.NONE);

      assertThat(catalog.tally().probed()).isEqualTo(IMAGES);
      assertThat(catalog.unprobed(0, 1)).isEmpty();
    }
  }

  private void index(Catalog catalog, Progress progress) throws IOException {
    new FolderIndex(Images.folder(folder.resolve("photos"), IMAGES), catalog, () -> {})
        .run(progress);
  }
}
