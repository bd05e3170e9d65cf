package io.github.limner.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.limner.index.ClassNames;
import io.github.limner.index.ImageIndex;
import io.github.limner.index.Terms;
import io.github.limner.query.Query;
import java.io.IOException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ViewsTest {
  private static final Terms TERMS = new Terms(ClassNames.NONE, _ -> _ -> false);

  private final Changes changes = new Changes(() -> 0);
  @TempDir private Path folder;
  private ImageIndex index;
  private Views views;

  @BeforeEach
  void open() throws IOException {
    index = ImageIndex.open(folder);
    try (var listing = index.list()) {
      for (int i = 0; i < 3; i++) listing.add(i + ".jpg", -1, 100L * i, 0);
      listing.finish();
    }
    views = new Views(index, changes, () -> TERMS);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private Views.Shown ask(String query) {
    return views.of(Query.parse(query));
  }

  private void askForMany() {
    for (int i = 0; i < 20; i++) ask("bytes>" + i);
  }

  @Test
  void whatWasAskedLatelyIsNotFoundAgain() {
    var shown = ask("bytes>0");

    assertThat(ask("bytes>0")).isSameAs(shown);
    assertThat(views.numbered(shown.number())).isSameAs(shown.view());
    assertThat(shown.view().size()).isEqualTo(2);
  }

  @Test
  void whatWasAskedBeforeManyOthersIsForgotten() {
    long number = ask("bytes>0").number();
    askForMany();

    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> views.numbered(number));
  }

  @Test
  void allImagesStayKnownAndCounted() {
    var all = ask("");
    var census = all.census();
    askForMany();

    assertThat(ask("")).isSameAs(all);
    assertThat(ask("").census()).isSameAs(census);
  }

  @Test
  void aChangeIsSeen() {
    var shown = ask("bytes>0");
    changes.settle();

    assertThat(ask("bytes>0")).isNotSameAs(shown);
  }
}
