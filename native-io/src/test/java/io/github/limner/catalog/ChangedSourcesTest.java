package io.github.limner.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.limner.Await;
import io.github.limner.disk.Leftovers;
import io.github.limner.index.Bar;
import io.github.limner.index.Chart;
import io.github.limner.index.Statistics;
import io.github.limner.problem.ProblemKind;
import io.github.limner.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Sources that have changed since they were indexed: what is new is found, what is known stays.
@Timeout(60)
final class ChangedSourcesTest {
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

  @Test
  void whatIsNewChangedOrGoneIsFoundWhenAFolderIsOpenedAgain() throws IOException {
    var photos = Images.folder(folder.resolve("photos"), 4);
    var before = open(photos);
    place.close();
    Files.delete(photos.resolve("2.png"));
    Files.write(photos.resolve("3.png"), Images.png(33));
    Files.setLastModifiedTime(photos.resolve("3.png"), FileTime.fromMillis(77_000));
    Files.write(photos.resolve("10.png"), Images.png(10));

    place = new Workplace(folder.resolve("workspace"));
    var after = open(photos);

    assertThat(paths(after)).containsExactly("1.png", "3.png", "4.png", "10.png");
    assertThat(after.get(0)).isEqualTo(before.get(0));
    assertThat(after.get(1).id()).isEqualTo(before.get(2).id());
    assertThat(after.get(1).version()).isNotEqualTo(before.get(2).version());
    assertThat(after.get(2).id()).isEqualTo(before.get(3).id());
  }

  @Test
  void whatIsNewIsFoundAlsoWhereAThumbnailHadTheFolderOpened() throws IOException {
    var photos = Images.folder(folder.resolve("photos"), 4);
    var image = open(photos).getFirst();
    var id = place.datasets.open(photos).id();
    place.close();
    Files.write(photos.resolve("5.png"), Images.png(5));

    place = new Workplace(folder.resolve("workspace"));
    place.datasets.thumbnail(id, image.id(), 256).join();
    var _ = place.datasets.show(id);

    Await.until("the new image", () -> list(photos).size() == 5);
  }

  @Test
  void theThumbnailOfAChangedFileIsMadeAgain() throws IOException {
    var photos = Images.folder(folder.resolve("photos"), 1);
    var image = open(photos).getFirst();
    byte[] before = thumbnail(photos, image.id());

    Files.write(photos.resolve("1.png"), Images.png(9));
    Files.setLastModifiedTime(photos.resolve("1.png"), FileTime.fromMillis(77_000));
    Await.until("another version", () -> versionOf(photos) != image.version());

    assertThat(thumbnail(photos, image.id())).isNotEqualTo(before);
  }

  @Test
  void aFileThatIsRepairedIsNoProblemAnyMore() throws IOException {
    var photos = Images.folder(folder.resolve("photos"), 1);
    Files.writeString(photos.resolve("2.png"), "no picture");
    assertThat(open(photos).get(1).problem()).isNotNull();
    place.close();
    Files.write(photos.resolve("2.png"), Images.png(2));

    place = new Workplace(folder.resolve("workspace"));
    assertThat(open(photos)).allMatch(image -> image.problem() == null);
    assertThat(place.datasets.list().getFirst().problems()).isZero();
  }

  @Test
  void anOpenFolderIsWatched() throws IOException {
    var photos = Images.folder(folder.resolve("photos"), 2);
    open(photos);

    Files.createDirectories(photos.resolve("more"));
    Files.write(photos.resolve("more/3.png"), Images.png(3));
    Await.until("the new image", () -> list(photos).size() == 3);

    Files.write(photos.resolve("more/4.png"), Images.png(4));
    Await.until("the next in the new folder", () -> list(photos).size() == 4);

    Files.delete(photos.resolve("1.png"));
    Await.until("the vanished image", () -> list(photos).size() == 3);
  }

  @Test
  void anIndexThatWasDeletedIsMadeAgainWithTheIdsThatTagsKnow() throws IOException {
    var photos = Images.folder(folder.resolve("photos"), 6);
    open(photos);
    var id = place.datasets.open(photos).id();
    tag(id, "tail", new Range(4, 6));
    tag(id, "gone", new Range(1, 2));
    place.close();
    Files.delete(photos.resolve("2.png"));
    Files.write(photos.resolve("0.png"), Images.png(20));
    Leftovers.delete(place.datasetsFolder.resolve(id).resolve("index"));

    place = new Workplace(folder.resolve("workspace"));
    var after = open(photos);

    assertThat(paths(after)).containsExactly("0.png", "1.png", "3.png", "4.png", "5.png", "6.png");
    assertThat(after.stream().filter(image -> image.tags().contains("tail")).toList())
        .extracting(ImageEntry::path)
        .containsExactly("5.png", "6.png");
    assertThat(after).allMatch(image -> !image.tags().contains("gone"));
    for (var image : after) thumbnail(photos, image.id());

    Files.write(photos.resolve("2.png"), Images.png(2));
    Await.until("the one that is back", () -> list(photos).size() == 7);
    assertThat(find(id, "tag:gone")).extracting(ImageEntry::path).containsExactly("2.png");
  }

  @Test
  void anArchiveThatHasChangedIsExtractedAgain() throws IOException {
    var zip = Images.zip(folder.resolve("photos.zip"), 5);
    var before = open(zip);
    Images.zip(zip, 7);
    Files.setLastModifiedTime(zip, FileTime.fromMillis(99_000));

    var after = open(zip);

    assertThat(after).hasSize(before.size() + 2);
    for (var image : before)
      assertThat(after).anyMatch(now -> now.id() == image.id() && now.path().equals(image.path()));
    assertThat(place.tasks.list()).allMatch(task -> task.state().isOver());
  }

  @Test
  void labelsBesideImagesAreCountedAndFollowTheirFiles() throws IOException {
    var photos = folder.resolve("set");
    var _ = Images.folder(photos.resolve("images/train"), 4);
    var labels = Files.createDirectories(photos.resolve("labels/train"));
    Files.writeString(photos.resolve("data.yaml"), "names: [car, fire truck]");
    Files.writeString(labels.resolve("1.txt"), "0 .5 .5 .1 .1\n1 .5 .5 .1 .1\n0 .5 .5 .1 .1\n");
    Files.writeString(labels.resolve("2.txt"), "");
    Files.writeString(labels.resolve("3.txt"), "7 .5 .5 .1 .1\nbroken row\n");
    open(photos);
    var id = place.datasets.open(photos).id();

    assertThat(find(id, "class:car")).extracting(ImageEntry::shapes).containsExactly(3);
    assertThat(find(id, "shapes:0"))
        .extracting(ImageEntry::path)
        .containsExactly("images/train/2.png");
    assertThat(find(id, "is:unlabelled")).hasSize(2);
    assertThat(find(id, "split:train")).hasSize(4);
    var statistics = place.datasets.statistics(id, null);
    assertThat(bars(statistics, Chart.CLASS))
        .isEqualTo(Map.of("car", 2L, "fire truck", 1L, "class 7", 1L));
    assertThat(statistics.problems()).hasSize(1);
    assertThat(statistics.problems().getFirst().kind()).isEqualTo(ProblemKind.LABELS);
    assertThat(place.datasets.problems(new ListProblems(id, 0, 10)).problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.file()).isEqualTo("labels/train/3.txt");
          assertThat(problem.message()).contains("line 2", "1 of 2 rows");
        });

    Files.writeString(labels.resolve("3.txt"), "1 .5 .5 .1 .1\n");
    Files.delete(labels.resolve("1.txt"));
    Await.until("the new labels", () -> bars(id).equals(Map.of("fire truck", 1L, "car", 0L)));
    place.awaitRest();
    assertThat(place.datasets.statistics(id, null).problems()).isEmpty();
  }

  @Test
  void labelsThatCannotBeReadAreAProblemUntilTheyAreGone() throws IOException {
    var photos = folder.resolve("set");
    var _ = Images.folder(photos.resolve("images"), 1);
    var labels = Files.createDirectories(photos.resolve("labels")).resolve("1.txt");
    Files.writeString(labels, "0 .5 .5 .1 .1\n");
    open(photos);
    var id = place.datasets.open(photos).id();
    assertThat(find(id, "is:labelled")).hasSize(1);

    Files.writeString(labels, "no labels at all\n");
    Await.until("the problem", () -> problems(id) == 1);
    assertThat(find(id, "is:labelled")).isEmpty();

    Files.delete(labels);
    Files.writeString(photos.resolve("labels/2.txt"), "");
    Await.until("no problem", () -> problems(id) == 0);
  }

  @Test
  void imagesOfTheSameContentAreFoundInPhaseTwo() throws IOException {
    var photos = Images.folder(folder.resolve("photos"), 3);
    Files.copy(photos.resolve("2.png"), photos.resolve("copy of 2.png"));
    open(photos);
    place.awaitRest();
    var id = place.datasets.open(photos).id();

    assertThat(find(id, "is:duplicate"))
        .extracting(ImageEntry::path)
        .containsExactly("2.png", "copy of 2.png");
    assertThat(place.datasets.statistics(id, null).hashed()).isEqualTo(4);
  }

  private int problems(String id) {
    return place.datasets.dataset(id).problems();
  }

  private List<ImageEntry> open(Path source) throws IOException {
    place.datasets.open(source);
    place.awaitRest();
    return list(source);
  }

  private List<ImageEntry> list(Path source) {
    try {
      return find(place.datasets.open(source).id(), null);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<ImageEntry> find(String id, @Nullable String query) throws IOException {
    return place.datasets.images(new ListImages(id, query, 0, 500)).images();
  }

  private int versionOf(Path source) {
    return list(source).getFirst().version();
  }

  private byte[] thumbnail(Path source, long image) throws IOException {
    var id = place.datasets.open(source).id();
    return place.datasets.thumbnail(id, image, 256).join().jpeg();
  }

  private void tag(String id, String tag, Range range) throws IOException {
    var page = place.datasets.images(new ListImages(id, null, 0, 10));
    var change = new ChangeTags(id, page.view(), List.of(range), List.of(tag), List.of());
    assertThat(place.datasets.tags().change(change, Progress.NONE).images())
        .isEqualTo(range.end() - range.from());
  }

  private Map<String, Long> bars(String id) {
    try {
      return bars(place.datasets.statistics(id, null), Chart.CLASS);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, Long> bars(Statistics statistics, Chart chart) {
    return statistics.histograms().stream()
        .filter(histogram -> histogram.chart() == chart)
        .flatMap(histogram -> histogram.bars().stream())
        .collect(Collectors.toMap(Bar::label, Bar::shapes));
  }

  private static List<String> paths(List<ImageEntry> images) {
    return images.stream().map(ImageEntry::path).toList();
  }
}
