package io.github.limner.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.limner.Await;
import io.github.limner.OpenFiles;
import io.github.limner.task.Progress;
import io.github.limner.task.TaskState;
import io.github.limner.task.TaskStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class ImportingTest {
  private static final int IMAGES = 450;
  @TempDir Path folder;
  private Workplace place;

  @BeforeEach
  void open() throws IOException {
    place = new Workplace(folder.resolve("workspace"));
  }

  @AfterEach
  void close() {
    place.close();
  }

  private Path zip() throws IOException {
    return Images.zip(folder.resolve("photos.zip"), IMAGES);
  }

  /// Does something while files are being written.
  private void onFirstProgress(Runnable deed) {
    var first = new AtomicBoolean(true);
    place.datasets.onChange(dataset -> {
      var album = place.datasetsFolder.resolve(dataset.id()).resolve("images/album 1");
      if (Files.isDirectory(album) && first.getAndSet(false)) deed.run();
    });
  }

  private TaskStatus extraction() {
    return place.tasks.list().getFirst();
  }

  private void assertThatAllIsThere(String id) throws IOException {
    var page = place.datasets.images(new ListImages(id, null, 0, 500));
    assertThat(page.total()).isEqualTo(IMAGES + 2);
    assertThat(page.images()).filteredOn(image -> image.width() == 30).hasSize(IMAGES);
    assertThat(place.datasets.dataset(id).state()).isEqualTo(DatasetState.READY);
    assertThat(place.datasets.dataset(id).problems()).isEqualTo(3);
  }

  @Test
  void anExtractionThatIsPausedGoesOnWhenResumed() throws IOException {
    var zip = zip();
    onFirstProgress(() -> place.tasks.pause(1));
    var id = place.datasets.open(zip).id();
    Await.until("paused", () -> extraction().state() == TaskState.PAUSED);
    assertThat(place.datasets.images(new ListImages(id, null, 0, 1)).total()).isEqualTo(IMAGES + 2);
    assertThat(place.datasets.dataset(id).state()).isEqualTo(DatasetState.INDEXING);

    place.tasks.resume(extraction().id());
    place.awaitRest();

    assertThatAllIsThere(id);
  }

  @Test
  void anExtractionThatIsCancelledLeavesOnlyWholeFilesAndCanBeResumed() throws IOException {
    var zip = zip();
    onFirstProgress(() -> place.tasks.cancel(1));
    var id = place.datasets.open(zip).id();
    Await.until("cancelled", () -> extraction().state() == TaskState.CANCELLED);
    place.awaitRest();
    assertThat(place.datasetsFolder.resolve(id).resolve("images/.limner-unfinished"))
        .doesNotExist();

    place.tasks.resume(extraction().id());
    place.awaitRest();

    assertThatAllIsThere(id);
  }

  @Test
  void showingACancelledDatasetAgainStartsItAnew() throws IOException {
    var zip = zip();
    onFirstProgress(() -> place.tasks.cancel(1));
    var id = place.datasets.open(zip).id();
    Await.until("cancelled", () -> extraction().state() == TaskState.CANCELLED);

    place.datasets.show(id);
    place.awaitRest();

    assertThatAllIsThere(id);
  }

  @Test
  void aDatasetRemovedWhileItIsExtractedIsGoneWithItsFolderAndItsTasks() throws IOException {
    var zip = zip();
    var started = new CountDownLatch(1);
    onFirstProgress(started::countDown);
    var id = place.datasets.open(zip).id();
    Await.until("extracting", () -> started.getCount() == 0);

    place.datasets.remove(id);

    assertThat(place.tasks.list()).isEmpty();
    assertThat(place.datasets.list()).isEmpty();
    assertThat(OpenFiles.below(place.datasetsFolder)).isEmpty();
    place.close();
    assertThat(place.datasetsFolder).isEmptyDirectory();
    assertThat(zip).exists();
  }

  @Test
  void anArchiveThatIsGoneFailsInWordsAndTheDatasetIsMissing() throws IOException {
    var zip = zip();
    onFirstProgress(() -> place.tasks.pause(1));
    var id = place.datasets.open(zip).id();
    Await.until("paused", () -> extraction().state() == TaskState.PAUSED);
    Files.delete(zip);

    place.tasks.resume(extraction().id());
    place.awaitRest();

    assertThat(extraction().state()).isEqualTo(TaskState.FAILED);
    assertThat(extraction().message()).contains("photos.zip");
    assertThat(place.datasets.show(id).state()).isEqualTo(DatasetState.MISSING);
  }

  @Test
  void theSameFolderOpenedByManyAtOnceIsOneDataset() throws Exception {
    var photos = Images.folder(folder.resolve("photos"), 20);
    var together = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(6)) {
      var pages =
          IntStream.range(0, 6)
              .mapToObj(_ ->
                  threads.submit(() -> {
                    together.await();
                    return place.datasets.images(new ListDirectory(photos, 0, 50), Progress.NONE);
                  }))
              .toList();
      together.countDown();
      for (var page : pages) assertThat(page.get().images()).hasSize(20);
    }

    assertThat(place.datasets.list()).hasSize(1);
  }

  @Test
  void anUnknownImageHasNeitherBytesNorThumbnailAndNothingStaysOpen() throws Exception {
    var photos = Images.folder(folder.resolve("photos"), 2);
    place.datasets.images(new ListDirectory(photos, 0, 1), Progress.NONE);
    place.awaitRest();
    var id = place.datasets.list().getFirst().id();

    for (long image : new long[] {0, -1, 3, Long.MAX_VALUE, Long.MIN_VALUE}) {
      assertThatThrownBy(() -> place.datasets.picture(id, image))
          .as("picture %d", image)
          .isInstanceOf(NoSuchElementException.class);
      assertThatThrownBy(() -> place.datasets.thumbnail(id, image, 256).get())
          .as("thumbnail %d", image)
          .satisfies(e ->
              assertThat(e instanceof NoSuchElementException ? e : e.getCause())
                  .isInstanceOf(NoSuchElementException.class));
    }

    place.datasets.close(id);
    assertThat(OpenFiles.below(place.datasetsFolder)).isEmpty();
  }

  @Test
  void theSampleIsCountedByClassLikeAFolder() throws IOException {
    var id = place.datasets.openSample().id();
    while (place.datasets.dataset(id).state() != DatasetState.READY)
      LockSupport.parkNanos(50_000_000);

    var statistics = place.datasets.statistics(id, null);

    assertThat(statistics.labelled()).isEqualTo(184);
    assertThat(statistics.shapes()).isEqualTo(2898);
    assertThat(place.datasets.images(new ListImages(id, "class:house", 0, 9)).total())
        .isEqualTo(71);
  }

  @Test
  void aDatasetWhoseThumbnailsCannotBeOpenedLeavesNothingOpen() throws Exception {
    var photos = Images.folder(folder.resolve("photos"), 2);
    place.datasets.images(new ListDirectory(photos, 0, 1), Progress.NONE);
    place.awaitRest();
    var id = place.datasets.list().getFirst().id();
    place.datasets.close(id);
    Files.delete(place.datasetsFolder.resolve(id).resolve("thumbs.offsets"));
    Files.createDirectory(place.datasetsFolder.resolve(id).resolve("thumbs.offsets"));

    assertThatThrownBy(() -> place.datasets.picture(id, 1)).isInstanceOf(IOException.class);

    assertThat(OpenFiles.below(place.datasetsFolder)).isEmpty();
  }
}
