package io.github.limner.thumbs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.limner.image.ByteSource;
import io.github.limner.image.DecodeBudget;
import io.github.limner.image.Decoder;
import io.github.limner.image.HeaderProbe;
import io.github.limner.image.ImageFormat;
import io.github.limner.problem.BadFileException;
import io.github.limner.task.Progress;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
final class ThumbsTest {
  private static final long BROKEN = 7;
  private static final long ABSENT = 8;

  @TempDir Path folder;
  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final ThumbCache cache = new ThumbCache(1 << 20);
  private final Shelf shelf = new Shelf();

  @AfterEach
  void endThePool() {
    pool.shutdown();
  }

  @Test
  void aThumbnailIsASmallJpegAndIsMadeOnce() throws IOException {
    try (Thumbs thumbs = open()) {
      Thumbnail large = thumbs.request(1, 256).join();
      Thumbnail small = thumbs.request(1, 96).join();
      Thumbnail again = thumbs.request(1, 200).join();

      assertThat(large).matches(t -> t.width() == 120 && t.height() == 90);
      assertThat(small).matches(t -> t.width() == 96 && t.height() == 72);
      assertThat(again.jpeg()).isEqualTo(large.jpeg());
      assertThat(HeaderProbe.probe(ByteSource.of("small", small.jpeg())))
          .matches(h -> h.format() == ImageFormat.JPEG && h.width() == 96 && h.height() == 72);
      assertThat(shelf.opened).containsExactlyEntriesOf(Map.of(1L, 1));
    }
  }

  @Test
  void bothSizesAreMadeOfOneDecoding() throws IOException {
    try (Thumbs thumbs = open()) {
      thumbs.fill(LongStream.of(1).iterator(), 1, Progress.NONE);

      assertThat(thumbs.request(1, 96)).isCompleted();
      assertThat(thumbs.request(1, 256)).isCompleted();
    }
    assertThat(shelf.opened).containsExactlyEntriesOf(Map.of(1L, 1));
  }

  @Test
  void thumbnailsOutliveTheProgram() throws IOException {
    byte[] made;
    try (Thumbs thumbs = open()) {
      made = thumbs.request(1, 256).join().jpeg();
    }
    shelf.opened.clear();

    try (Thumbs thumbs = open()) {
      assertThat(thumbs.request(1, 256)).isCompleted();
      assertThat(thumbs.request(1, 256).join().jpeg()).isEqualTo(made);
    }
    assertThat(shelf.opened).isEmpty();
  }

  @Test
  void aBrokenPictureKeepsItsReasonAndIsNotTriedAgain() throws IOException {
    for (int run = 0; run < 2; run++) {
      try (Thumbs thumbs = open()) {
        for (int size : new int[] {256, 96}) {
          assertThatThrownBy(() -> thumbs.request(BROKEN, size).join())
              .hasRootCauseInstanceOf(BadFileException.class)
              .hasRootCauseMessage("broken.jpg: is empty");
        }
      }
    }
    assertThat(shelf.opened).containsEntry(BROKEN, 1);
    assertThat(shelf.complaints).containsExactly("broken.jpg: is empty");
  }

  @Test
  void aFileThatIsNotThereIsTriedAgain() throws IOException {
    try (Thumbs thumbs = open()) {
      for (int attempt = 0; attempt < 2; attempt++) {
        assertThatThrownBy(() -> thumbs.request(ABSENT, 256).join())
            .hasRootCauseInstanceOf(NoSuchFileException.class);
      }
    }
    assertThat(shelf.opened).containsEntry(ABSENT, 2);
    assertThat(shelf.complaints).isEmpty();
  }

  @Test
  void fillingMakesWhatIsMissingAndReportsEveryImage() throws IOException {
    List<Long> reports = new ArrayList<>();
    try (Thumbs thumbs = open()) {
      thumbs.request(3, 256).join();

      thumbs.fill(LongStream.range(0, 8).iterator(), 8, (done, _) -> reports.add(done));
      thumbs.fill(LongStream.range(0, 8).iterator(), 8, Progress.NONE);

      assertThat(reports).isSorted().startsWith(0L, 1L).endsWith(7L, 8L);
      assertThat(thumbs.request(6, 256)).isCompleted();
    }
    assertThat(shelf.opened).containsEntry(3L, 1).containsEntry(6L, 1).containsEntry(BROKEN, 1);
  }

  @Test
  void fillingPassesOverAFileThatIsNotThereAndMakesAllTheOthers() throws IOException {
    try (Thumbs thumbs = open()) {
      thumbs.fill(LongStream.range(0, 20).iterator(), 20, Progress.NONE);

      assertThat(thumbs.request(19, 256)).isCompleted();
    }
  }

  @Test
  void fillingStopsWhenProgressSaysSo() throws IOException {
    Progress stop =
        (done, _) -> {
          if (done == 3) throw new CancellationException();
        };
    try (Thumbs thumbs = open()) {
      assertThatThrownBy(() -> thumbs.fill(LongStream.range(0, 100).iterator(), 100, stop))
          .isInstanceOf(CancellationException.class);
    }
    assertThat(shelf.opened).hasSizeLessThan(4);
  }

  private Thumbs open() throws IOException {
    return Thumbs.open(folder, shelf, new Decoder(new DecodeBudget(32 << 20)), cache, pool);
  }

  /// The same photo under every id but two.
  private static final class Shelf implements Pictures {
    final Map<Long, Integer> opened = new ConcurrentHashMap<>();
    final List<String> complaints = new ArrayList<>();

    @Override
    public ByteSource find(long imageId) throws IOException {
      opened.merge(imageId, 1, Integer::sum);
      if (imageId == BROKEN) return ByteSource.of("broken.jpg", new byte[0]);
      if (imageId == ABSENT) throw new NoSuchFileException("absent.jpg");
      try (var photo = ByteSource.class.getResourceAsStream("baseline.jpg")) {
        return ByteSource.of("photo.jpg", Objects.requireNonNull(photo).readAllBytes());
      }
    }

    @Override
    public void complain(long imageId, BadFileException why) {
      complaints.add(why.getMessage());
    }
  }
}
