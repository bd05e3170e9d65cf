package io.github.limner.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.limner.index.ImageRecords.Known;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ListingTest {
  @TempDir Path folder;

  @Test
  void aFirstListingShowsWhileItGrowsAndStaysAfterOpeningAgain() throws IOException {
    try (var index = ImageIndex.open(folder)) {
      try (var listing = index.list()) {
        var _ = listing.add("a1.jpg", -1, 10, 1);
        assertThat(paths(index)).containsExactly("a1.jpg");
        var _ = listing.add("a2.jpg", -1, 20, 2);
        assertThat(index.isListed()).isFalse();
        assertThat(listing.finish()).isTrue();
      }
    }

    try (var index = ImageIndex.open(folder)) {
      assertThat(index.isListed()).isTrue();
      assertThat(paths(index)).containsExactly("a1.jpg", "a2.jpg");
    }
  }

  @Test
  void aFirstListingThatWasNotFinishedBeginsAnew() throws IOException {
    try (var index = ImageIndex.open(folder)) {
      var listing = index.list();
      var _ = listing.add("a1.jpg", -1, 10, 1);
      var _ = listing.add("a2.jpg", -1, 10, 1);
    }

    try (var index = ImageIndex.open(folder)) {
      assertThat(index.size()).isZero();
      assertThat(list(index, "b1.jpg", "b2.jpg")).isTrue();
      assertThat(paths(index)).containsExactly("b1.jpg", "b2.jpg");
      assertThat(index.id(0)).isEqualTo(1);
    }
  }

  @Test
  void newOnesComeInWhereTheyBelongAndKnownOnesKeepTheirIds() throws IOException {
    try (var index = ImageIndex.open(folder)) {
      list(index, "1.jpg", "3.jpg", "5.jpg");
      index.records().probed(2, 1, 1, 640, 480);

      assertThat(list(index, "1.jpg", "2.jpg", "3.jpg", "10.jpg")).isTrue();

      assertThat(paths(index)).containsExactly("1.jpg", "2.jpg", "3.jpg", "10.jpg");
      assertThat(ids(index)).containsExactly(1, 4, 2, 5);
      assertThat(index.records().has(2, Known.HEADER)).isTrue();
      assertThat(index.records().has(3, Known.GONE)).isTrue();
    }
  }

  @Test
  void whatComesBackHasItsOldId() throws IOException {
    try (var index = ImageIndex.open(folder)) {
      list(index, "1.jpg", "2.jpg", "3.jpg");
      list(index, "1.jpg");
      list(index, "1.jpg", "2.jpg", "3.jpg", "4.jpg");
    }

    try (var index = ImageIndex.open(folder)) {
      assertThat(ids(index)).containsExactly(1, 2, 3, 4);
      assertThat(index.records().has(2, Known.GONE)).isFalse();
    }
  }

  @Test
  void aListingWithoutNewsChangesNothing() throws IOException {
    try (var index = ImageIndex.open(folder)) {
      list(index, "1.jpg", "2.jpg");

      assertThat(list(index, "1.jpg", "2.jpg")).isFalse();
      assertThat(index.records().listing()).isEqualTo(1);
      assertThat(paths(index)).containsExactly("1.jpg", "2.jpg");
    }
  }

  @Test
  void aFileOfAnotherSizeOrTimeIsUnknownAgain() throws IOException {
    try (var index = ImageIndex.open(folder)) {
      list(index, "1.jpg", "2.jpg");
      index.records().probed(1, 1, 1, 640, 480);
      index.records().probed(2, 1, 1, 640, 480);

      try (var listing = index.list()) {
        var _ = listing.add("1.jpg", -1, 7, 7);
        var _ = listing.add("2.jpg", -1, 7, 8);
        assertThat(listing.finish()).isTrue();
      }

      assertThat(index.records().has(1, Known.HEADER)).isTrue();
      assertThat(index.records().has(2, Known.HEADER)).isFalse();
    }
  }

  @Test
  void aLaterListingThatBreaksOffLeavesAllAsItWas() throws IOException {
    try (var index = ImageIndex.open(folder)) {
      list(index, "1.jpg", "2.jpg");
      try (var listing = index.list()) {
        var _ = listing.add("0.jpg", -1, 7, 7);
      }
      assertThat(paths(index)).containsExactly("1.jpg", "2.jpg");
    }

    try (var index = ImageIndex.open(folder)) {
      assertThat(paths(index)).containsExactly("1.jpg", "2.jpg");
    }
  }

  @Test
  void anyRowOfListingsShowsTheLastOneInNaturalOrder() throws IOException {
    var random = new java.util.Random(11);
    var known = new TreeMap<String, Integer>();
    try (var index = ImageIndex.open(folder)) {
      for (int round = 0; round < 30; round++) {
        var present =
            IntStream.range(0, 60)
                .filter(_ -> random.nextInt(3) > 0)
                .mapToObj(i -> (i % 7) + "/p" + i + ".jpg")
                .sorted((a, b) -> Arrays.compareUnsigned(NaturalKey.of(a), NaturalKey.of(b)))
                .toArray(String[]::new);

        list(index, present);

        assertThat(paths(index)).containsExactly(present);
        for (int at = 0; at < index.size(); at++) {
          int id = index.id(at);
          assertThat(known.computeIfAbsent(present[at], _ -> id)).isEqualTo(id);
        }
      }
    }
  }

  private static boolean list(ImageIndex index, String... paths) throws IOException {
    try (var listing = index.list()) {
      for (var path : paths) {
        var _ = listing.add(path, -1, 7, 7);
      }
      return listing.finish();
    }
  }

  private static List<String> paths(ImageIndex index) {
    return ids(index).stream().map(index::path).toList();
  }

  private static List<Integer> ids(ImageIndex index) {
    return IntStream.range(0, index.size()).mapToObj(index::id).toList();
  }
}
