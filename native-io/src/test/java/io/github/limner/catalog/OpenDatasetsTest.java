package io.github.limner.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.limner.OpenFiles;
import io.github.limner.annotation.Annotations;
import io.github.limner.disk.Leftovers;
import io.github.limner.image.DecodeBudget;
import io.github.limner.image.Decoder;
import io.github.limner.thumbs.ThumbCache;
import io.github.limner.thumbs.Thumbs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
final class OpenDatasetsTest {
  @TempDir Path folder;
  private final Decoder decoder = new Decoder(new DecodeBudget(1 << 20));
  private final List<String> opened = new CopyOnWriteArrayList<>();
  private final CountDownLatch slowOpens = new CountDownLatch(1);
  private final CompletableFuture<Void> slowMayGoOn = new CompletableFuture<>();
  private final OpenDatasets datasets = new OpenDatasets(this::dataset);

  @AfterEach
  void close() {
    datasets.close();
  }

  private Dataset dataset(String id) throws IOException {
    opened.add(id);
    if (id.equals("slow")) {
      slowOpens.countDown();
      slowMayGoOn.join();
    }
    var home = Files.createDirectories(folder.resolve(id));
    var annotations = Annotations.open(home);
    var catalog = Catalog.open(home, annotations.images());
    var files = new ImageFiles(catalog, home, Optional.empty(), new DecodeBudget(1), () -> {});
    var thumbs = Thumbs.open(home, files, decoder, new ThumbCache(1 << 10), Runnable::run);
    var finder = new Finder(catalog, annotations);
    return new Dataset(
        home, Optional.empty(), annotations, catalog, finder, files, thumbs, Optional.empty());
  }

  private boolean isOpen(String id) {
    return !OpenFiles.below(folder.resolve(id)).isEmpty();
  }

  private void use(String id) throws IOException {
    datasets.lease(id).close();
  }

  private void useCalmly(String id) {
    try {
      use(id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whoeverLeasesADatasetSharesTheOpenOne() throws IOException {
    try (var one = datasets.lease("a");
        var two = datasets.lease("a")) {
      assertThat(two.dataset()).isSameAs(one.dataset());
    }
    use("a");

    assertThat(opened).containsExactly("a");
  }

  @Test
  void closingWaitsForTheLastLeaseAndLetsGoOfEveryFile() throws IOException {
    var one = datasets.lease("a");
    var two = datasets.lease("a");
    datasets.close("a");
    one.close();
    one.close();
    assertThat(two.dataset().catalog().tally().images()).isZero();

    two.close();

    assertThat(OpenFiles.below(folder)).isEmpty();
    Leftovers.delete(folder.resolve("a"));
    assertThat(folder.resolve("a")).doesNotExist();
  }

  @Test
  void aClosingIsToldWhenNothingIsHeldAnyMore() throws IOException {
    var closed = new ArrayList<String>();
    datasets.onClose(id -> closed.add(id + " " + isOpen(id)));
    try (var _ = datasets.lease("a")) {
      assertThat(datasets.databases()).extracting(OpenDatabase::dataset).containsExactly("a", "a");
      datasets.close("a");
      assertThat(closed).isEmpty();
    }

    assertThat(closed).containsExactly("a false");
    assertThat(datasets.databases()).isEmpty();
  }

  @Test
  void ofTheIdleOnesTheThreeLastUsedStayOpen() throws IOException {
    for (var id : List.of("a", "b", "c")) use(id);
    use("a");
    use("d");
    use("b");

    assertThat(opened).containsExactly("a", "b", "c", "d", "b");
    assertThat(isOpen("c")).isFalse();
  }

  @Test
  void aLeasedDatasetIsNotCountedAsIdle() throws IOException {
    try (var held = datasets.lease("held")) {
      for (var id : List.of("a", "b", "c", "d")) use(id);

      assertThat(held.dataset().catalog().tally().images()).isZero();
    }

    assertThat(opened).containsOnlyOnce("held");
  }

  @Test
  void closingAllClosesThoseInUseToo() throws IOException {
    use("a");
    var held = datasets.lease("b");

    datasets.close();
    held.close();

    assertThat(OpenFiles.below(folder)).isEmpty();
  }

  @Test
  void whileOneOpensTheOthersAreUsedAndWhoeverWantsItTooSharesIt() throws Exception {
    var first = CompletableFuture.runAsync(() -> useCalmly("slow"));
    slowOpens.await();
    var second = CompletableFuture.runAsync(() -> useCalmly("slow"));

    for (var id : List.of("a", "b", "c", "d")) use(id);
    datasets.close("a");

    assertThat(first).isNotDone();
    slowMayGoOn.complete(null);
    CompletableFuture.allOf(first, second).join();
    assertThat(opened).containsOnlyOnce("slow");
  }

  @Test
  void oneThatCannotBeOpenedIsNotRemembered() throws IOException {
    Files.writeString(folder.resolve("a"), "no folder");
    assertThatThrownBy(() -> datasets.lease("a")).isInstanceOf(IOException.class);
    Files.delete(folder.resolve("a"));

    use("a");

    assertThat(opened).containsExactly("a", "a");
  }
}
