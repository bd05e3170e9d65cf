package io.github.limner.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.limner.index.ImageRecords.Known;
import io.github.limner.query.Query;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Queries over 3,000 random images, against a plain filter over plain objects.
final class ViewTest {
  private static final int IMAGES = 3000;
  private static final ClassNames CLASSES = ClassNames.of(Map.of(0, "car", 1, "Fire Truck"));
  private static final Terms TERMS = new Terms(CLASSES, _ -> id -> id % 5 == 0);

  @TempDir Path folder;
  private final List<Image> images = new ArrayList<>();
  private ImageIndex index;

  private record Image(
      int id, String path, long bytes, int width, int height, Map<Integer, Integer> shapes) {}

  @BeforeEach
  void fill() throws IOException {
    index = ImageIndex.open(folder);
    var random = new Random(17);
    try (var paths = new SortedPaths();
        var listing = index.list()) {
      for (int i = 0; i < IMAGES; i++)
        paths.add("%s/%x-Übung.jpg".formatted(i % 3 == 0 ? "train" : "Other", random.nextInt()));
      for (int number : paths.order()) {
        long bytes = random.nextInt(3_000_000);
        int id = listing.add(paths.path(number), -1, bytes, random.nextInt());
        images.add(image(random, id, paths.path(number), bytes));
      }
      assertThat(listing.finish()).isTrue();
    }
  }

  private Image image(Random random, int id, String path, long bytes) throws IOException {
    int width = 1 + random.nextInt(1000);
    int height = random.nextInt(10) == 0 ? width : 1 + random.nextInt(1000);
    if (random.nextInt(20) == 0) width = 0;
    if (width > 0) index.records().probed(id, 1 + random.nextInt(2), 1, width, height);
    var shapes = new TreeMap<Integer, Integer>();
    if (random.nextInt(3) > 0) {
      for (int i = random.nextInt(4); i > 0; i--)
        shapes.put(random.nextInt(3), 1 + random.nextInt(3));
      index.label(id, 1, ShapeCounts.of(shapes));
    }
    return new Image(id, path, bytes, width, height, shapes);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  @Test
  void everyFieldFindsWhatAPlainFilterFinds() {
    assertFinds("", _ -> true);
    assertFinds("width>=640", image -> image.width >= 640);
    assertFinds("-height<300", image -> image.width == 0 || image.height >= 300);
    assertFinds("bytes>1m", image -> image.bytes > 1_000_000);
    assertFinds("class:car", image -> image.shapes.containsKey(0));
    assertFinds(
        "class:\"fire truck\",\"class 2\"",
        image -> image.shapes.containsKey(1) || image.shapes.containsKey(2));
    assertFinds("class:unheard", _ -> false);
    assertFinds("split:train", image -> image.path.startsWith("train/"));
    assertFinds("split:none", image -> image.path.startsWith("Other/"));
    assertFinds("folder:Other", image -> image.path.startsWith("Other/"));
    assertFinds("tag:x", image -> image.id % 5 == 0);
    assertFinds("0a", image -> image.path.contains("0a"));
    assertFinds("OTHER/", image -> image.path.startsWith("Other/"));
    assertFinds("übung", _ -> true);
    assertFinds("is:portrait", image -> image.width > 0 && image.width < image.height);
    assertFinds("is:square", image -> image.width > 0 && image.width == image.height);
    assertFinds("is:labelled", image -> !image.shapes.isEmpty());
    assertFinds("megapixels>=0.5", image -> image.width * image.height / 1e6 >= 0.5);
    assertFinds(
        "(class:car or tag:x) -split:train",
        image ->
            (image.shapes.containsKey(0) || image.id % 5 == 0) && !image.path.startsWith("train/"));
  }

  @Test
  void theOrderIsThatOfTheMeasureAndNaturalWhereItIsEqual() {
    assertThat(found("width>0 sort:width"))
        .isEqualTo(sorted(Comparator.comparingInt(Image::width)));
    assertThat(found("width>0 sort:-width"))
        .isEqualTo(sorted(Comparator.comparingInt(Image::width).reversed()));
    assertThat(found("sort:-name").reversed()).isEqualTo(found(""));
    assertThat(found("sort:aspect").subList(0, 50)).doesNotContainAnyElementsOf(unknown());
    assertThat(found("sort:-aspect")).endsWith(unknown().toArray(Integer[]::new));
  }

  @Test
  void theCensusCountsWhatBarsFind() {
    for (var text : List.of("", "split:train", "class:car")) {
      var view = view(text);
      var statistics =
          Census.of(index, view)
              .statistics(CLASSES, new Histogram(Chart.TAG, List.of()), List.of());

      assertThat(statistics.images()).isEqualTo(view.size());
      for (var histogram : statistics.histograms())
        for (var bar : histogram.bars())
          assertThat(view(text + " " + bar.query()).size())
              .as("%s %s", text, bar)
              .isEqualTo(bar.images());
    }
  }

  @Test
  void imagesOfTheSameContentAreDuplicatesUntilOneIsLeft() throws IOException {
    for (int id = 1; id <= IMAGES; id++) index.records().hashed(id, id / 2 * 7_000_000_000L);
    Duplicates.mark(index);
    assertFinds("is:duplicate", image -> image.id != 1 && image.id != IMAGES);

    try (var listing = index.list()) {
      for (var image : images.subList(0, 10)) {
        var _ = listing.add(image.path, -1, image.bytes, 0);
      }
      assertThat(listing.finish()).isTrue();
    }
    Duplicates.mark(index);
    assertThat(found("is:duplicate")).isEmpty();
  }

  @Test
  void aPositionIsWhereAnImageStands() {
    var view = view("class:car sort:bytes");
    for (int position = 0; position < view.size(); position += 100)
      assertThat(view.position(view.id(position))).isEqualTo(position);
    assertThat(view.position(-7)).isEqualTo(-1);
  }

  @Test
  void whatALossOfPowerLeftOfTheLabelsIsNotTakenForThoseOfAnotherImage() throws IOException {
    index.records().labelled(3, 8, 2);
    index.records().labelled(4, 1L << 40, 2);
    for (int id : new int[] {3, 4}) {
      assertThat(index.records().has(id, Known.LABELS)).isTrue();
      assertThat(index.isLabelledBy(id, 1)).isFalse();
      assertThat(index.hasClass(id, 0)).isFalse();
    }
    index.label(3, 9, ShapeCounts.of(Map.of(65535, 70_000)));
    assertThat(index.isLabelledBy(3, 9)).isTrue();
    assertThat(index.hasClass(3, 65535)).isTrue();
  }

  private void assertFinds(String query, Predicate<Image> holds) {
    assertThat(found(query))
        .as(query)
        .isEqualTo(images.stream().filter(holds).map(Image::id).toList());
  }

  private List<Integer> sorted(Comparator<Image> order) {
    return images.stream().filter(image -> image.width > 0).sorted(order).map(Image::id).toList();
  }

  private List<Integer> unknown() {
    return images.stream().filter(image -> image.width == 0).map(Image::id).toList();
  }

  private List<Integer> found(String query) {
    var view = view(query);
    return IntStream.range(0, view.size()).mapToObj(view::id).toList();
  }

  private View view(String query) {
    return View.of(index, Query.parse(query), TERMS);
  }
}
