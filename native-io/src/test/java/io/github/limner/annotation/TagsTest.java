package io.github.limner.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.limner.index.ImageIndex.Seed;
import io.github.limner.task.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roaringbitmap.RoaringBitmap;

final class TagsTest {
  @TempDir Path folder;

  @Test
  void tagsArePutOnAndTakenOffAndOutliveTheProgram() {
    try (var annotations = Annotations.open(folder)) {
      var edit = change(annotations.tags(), Set.of(1, 2, 3), List.of("done", "night"), List.of());
      assertThat(edit.images()).isEqualTo(3);
      assertThat(change(annotations.tags(), Set.of(2, 9), List.of("DONE"), List.of()).images())
          .isEqualTo(1);
      assertThat(change(annotations.tags(), Set.of(1, 9), List.of(), List.of("night")).images())
          .isEqualTo(1);
    }

    try (var annotations = Annotations.open(folder)) {
      assertThat(annotations.tags().list())
          .containsExactly(new Tag("done", 4), new Tag("night", 2));
      assertThat(annotations.tags().of(2)).containsExactly("done", "night");
      assertThat(annotations.tags().tagged("Done").test(9)).isTrue();
      assertThat(annotations.tags().tagged("none").test(9)).isFalse();
      assertThat(seeds(annotations)).containsEntry(9, "9.jpg").hasSize(4);
    }
  }

  @Test
  void anEditIsUndoneExactlyAndSoIsTheUndoing() {
    try (var annotations = Annotations.open(folder)) {
      var tags = annotations.tags();
      change(tags, Set.of(1), List.of("a"), List.of());
      var edit = change(tags, Set.of(1, 2), List.of("a"), List.of());

      var undone = tags.undo(edit.edit(), TagsTest::path);
      assertThat(tags.list()).containsExactly(new Tag("a", 1));

      tags.undo(undone.edit(), TagsTest::path);
      assertThat(tags.list()).containsExactly(new Tag("a", 2));
      assertThatThrownBy(() -> tags.undo(edit.edit(), TagsTest::path))
          .isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void aTagIsGoneWithItsLastImageAndComesBackByUndo() {
    try (var annotations = Annotations.open(folder)) {
      var tags = annotations.tags();
      change(tags, Set.of(4, 5), List.of("fire truck"), List.of());

      var edit = tags.delete("FIRE truck", TagsTest::path);
      assertThat(tags.list()).isEmpty();

      tags.undo(edit.edit(), TagsTest::path);
      assertThat(tags.list()).containsExactly(new Tag("fire truck", 2));
    }
  }

  @Test
  void aTagGetsAnotherNameThatNoOtherHas() {
    try (var annotations = Annotations.open(folder)) {
      var tags = annotations.tags();
      change(tags, Set.of(1), List.of("a", "b"), List.of());

      tags.rename("a", " A ");
      assertThat(tags.of(1)).containsExactly("A", "b");
      assertThatThrownBy(() -> tags.rename("a", "B")).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> tags.rename("c", "d")).isInstanceOf(NoSuchElementException.class);
      for (var bad : List.of("", " ", "say \"x\"", "x".repeat(101)))
        assertThatThrownBy(() -> change(tags, Set.of(1), List.of(bad), List.of()))
            .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void anEditThatIsCancelledChangesNothing() {
    try (var annotations = Annotations.open(folder)) {
      var images = new RoaringBitmap();
      images.add(1L, 5000L);
      Progress cancel =
          (done, _) -> {
            if (done > 1000) throw new CancellationException();
          };

      assertThatThrownBy(() ->
              annotations.tags().change(images, List.of("a"), List.of(), TagsTest::path, cancel))
          .isInstanceOf(CancellationException.class);

      assertThat(annotations.tags().list()).isEmpty();
      assertThat(seeds(annotations)).isEmpty();
      assertThat(change(annotations.tags(), Set.of(7), List.of("a"), List.of()).images())
          .isEqualTo(1);
    }
  }

  @Test
  void anyRowOfEditsIsWhatSetsWouldBe() {
    var random = new Random(3);
    var model = new HashMap<String, Set<Integer>>();
    try (var annotations = Annotations.open(folder)) {
      for (int round = 0; round < 200; round++) {
        var tag = "t" + random.nextInt(4);
        var chosen = new HashSet<Integer>();
        for (int i = random.nextInt(6); i > 0; i--) chosen.add(1 + random.nextInt(20));
        var images = model.computeIfAbsent(tag, _ -> new HashSet<>());
        int before = images.size();
        if (random.nextBoolean()) {
          images.addAll(chosen);
          assertThat(change(annotations.tags(), chosen, List.of(tag), List.of()).images())
              .isEqualTo(images.size() - before);
        } else {
          images.removeAll(chosen);
          assertThat(change(annotations.tags(), chosen, List.of(), List.of(tag)).images())
              .isEqualTo(before - images.size());
        }
        model.values().removeIf(Set::isEmpty);
        assertThat(annotations.tags().list())
            .containsExactlyInAnyOrderElementsOf(
                model.entrySet().stream()
                    .map(one -> new Tag(one.getKey(), one.getValue().size()))
                    .toList());
      }
    }
  }

  private static TagEdit change(
      Tags tags, Set<Integer> images, List<String> add, List<String> remove) {
    var chosen = new RoaringBitmap();
    images.forEach(chosen::add);
    return tags.change(chosen, add, remove, TagsTest::path, Progress.NONE);
  }

  private static String path(int image) {
    return image + ".jpg";
  }

  private static Map<Integer, String> seeds(Annotations annotations) {
    var seeds = new ArrayList<Seed>();
    annotations.images().hand(all -> all.forEachRemaining(seeds::add));
    var paths = new HashMap<Integer, String>();
    for (var seed : seeds) paths.put(seed.id(), seed.path());
    return paths;
  }
}
