package io.github.limner.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.limner.annotation.Annotations;
import io.github.limner.task.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
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
    try (var annotations = Annotations.open(folder.resolve("dataset"));
        var catalog = Catalog.open(folder.resolve("dataset"), annotations.images())) {
      index(
          catalog,
          (done, total) -> {
            if (total > 0) reports.add(done);
          });

      assertThat(reports).isSorted().startsWith(0L).endsWith(60L).hasSizeGreaterThan(3);
      assertThat(catalog.tally().probed()).isEqualTo(IMAGES);
    }
  }

  @Test
  void itStopsAfterAFewImagesAndGoesOnFromThere() throws IOException {
    Progress cancel =
        (done, total) -> {
          if (total > 0 && done >= 20) throw new CancellationException();
        };
    try (var annotations = Annotations.open(folder.resolve("dataset"));
        var catalog = Catalog.open(folder.resolve("dataset"), annotations.images())) {
      assertThatThrownBy(() -> index(catalog, cancel)).isInstanceOf(CancellationException.class);
      assertThat(catalog.tally().probed()).isBetween(20, IMAGES - 1);

      index(catalog, Progress.NONE);

      assertThat(catalog.tally().probed()).isEqualTo(IMAGES);
    }
  }

  private void index(Catalog catalog, Progress progress) throws IOException {
    new FolderIndex(
            Images.folder(folder.resolve("photos"), IMAGES), catalog, Optional.empty(), () -> {})
        .run(progress);
  }
}
