package io.github.limner.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.limner.annotation.Annotations;
import io.github.limner.disk.Leftovers;
import io.github.limner.image.ImageFormat;
import io.github.limner.index.ImageRecords.Known;
import io.github.limner.problem.Problem;
import io.github.limner.problem.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

@SuppressWarnings("NullAway.Init") // opened before the container, which NullAway does not know
final class CatalogTest {
  private static final int MAX_LIMIT = Slice.MAX_LIMIT;
  private static Path folder;
  private static Annotations annotations;
  private static Catalog catalog;
  private static Finder finder;

  @BeforeContainer
  static void open() throws IOException {
    folder = Files.createTempDirectory("catalog");
    annotations = Annotations.open(folder);
    catalog = Catalog.open(folder, annotations.images());
    finder = new Finder(catalog, annotations);
  }

  @AfterContainer
  static void close() throws IOException {
    catalog.close();
    annotations.close();
    Leftovers.delete(folder);
  }

  @Property(tries = 60)
  void whateverIsDoneTheCountsEqualTheRows(@ForAll @Size(max = 30) List<@From("deeds") Deed> deeds)
      throws IOException {
    catalog.clear();
    for (var deed : deeds) deed.on(catalog);

    var images = finder.page(null, new Slice(0, MAX_LIMIT));
    var problems = catalog.problems().page(0, MAX_LIMIT);
    var tally = catalog.tally();
    assertThat(tally.images()).isEqualTo(images.images().size());
    assertThat(tally.images()).isEqualTo(images.total());
    assertThat(tally.problems()).isEqualTo(problems.problems().size());
    assertThat(tally.problems()).isEqualTo(problems.total());
    assertThat(tally.probed())
        .isEqualTo((int) images.images().stream().filter(CatalogTest::isProbed).count());
    assertThatEachSpoiltImageIsOneProblem(images.images(), problems.problems());
  }

  private static boolean isProbed(ImageEntry image) {
    return catalog.index().records().has((int) image.id(), Known.HEADER);
  }

  private static void assertThatEachSpoiltImageIsOneProblem(
      List<ImageEntry> images, List<Problem> problems) {
    var said = new HashSet<String>();
    for (var problem : problems)
      if (!problem.file().startsWith("folder"))
        assertThat(said.add(problem.file())).as("said once: %s", problem).isTrue();
    for (var image : images)
      assertThat(image.problem() != null).as("%s", image).isEqualTo(said.contains(image.path()));
  }

  @Provide
  Arbitrary<Deed> deeds() {
    var ids = Arbitraries.longs().between(1, 12);
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, 3).map(CatalogTest::adding),
        ids.map(id -> existing(id, c -> c.keep(good(id)))),
        ids.map(id -> existing(id, c -> c.keep(Probed.unreadable(id, "is empty")))),
        ids.map(id -> existing(id, c -> c.spoil(id, "ends early"))),
        ids.map(id ->
            c ->
                c.keepProblems(
                    ProblemKind.FOLDER, List.of(Problem.warning("folder" + id, "is odd")))),
        Arbitraries.just(Catalog::clear));
  }

  private static Deed adding(int count) {
    return catalog -> {
      int all = catalog.tally().images() + count;
      try (var listing = catalog.list()) {
        for (int i = 1; i <= all; i++) {
          var _ = listing.add("%d.png".formatted(i), -1, 9, 0);
        }
        assertThat(listing.finish()).isTrue();
      }
    };
  }

  private static Deed existing(long id, Deed deed) {
    return catalog -> {
      if (id <= catalog.tally().images()) deed.on(catalog);
    };
  }

  private static Probed good(long id) {
    return new Probed(id, ImageFormat.PNG, 4, 3, 1, 9L, null);
  }

  @Example
  void anImageFoundOutToBeSpoiltStaysSoWhenItsHeaderIsReadLater() throws IOException {
    catalog.clear();
    adding(1).on(catalog);
    catalog.spoil(1, "ends early");

    catalog.keep(good(1));

    var image = finder.page(null, new Slice(0, 1)).images().getFirst();
    assertThat(image.problem()).isEqualTo("ends early");
    assertThat(image.width()).isEqualTo(4);
    assertThat(catalog.tally().problems()).isEqualTo(1);
  }

  @Example
  void theSameProblemOfAFileIsKeptOnce() throws IOException {
    catalog.clear();
    var odd = List.of(Problem.warning("a:b.txt", "Written as a_b.txt"));

    catalog.keepProblems(ProblemKind.ARCHIVE, odd);
    catalog.keepProblems(ProblemKind.ARCHIVE, odd);

    assertThat(catalog.problems().page(0, 10).problems()).isEqualTo(odd);
    assertThat(catalog.tally().problems()).isEqualTo(1);
  }

  /// Something done to a catalog.
  @FunctionalInterface
  interface Deed {
    void on(Catalog catalog) throws IOException;
  }
}
