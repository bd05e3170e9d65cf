package io.github.limner.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.limner.bridge.PathCommands.CompletePath;
import io.github.limner.bridge.PathCommands.PathEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PathCommandsTest {
  @TempDir Path temporary;
  private Path home;
  private PathCommands commands;

  @BeforeEach
  void fillHome() throws IOException {
    home = temporary.toRealPath();
    for (var folder : List.of("photos", "Plots", ".hidden", "music"))
      Files.createDirectory(home.resolve(folder));
    for (var file : List.of("pets.ZIP", "plan.txt", "photos/2026.zip"))
      Files.createFile(home.resolve(file));
    commands = new PathCommands(PathScope.everything(), home);
  }

  private List<PathEntry> complete(String text) throws IOException {
    return commands.complete(new CompletePath(text)).entries();
  }

  private PathEntry folder(String name) {
    return new PathEntry(home.resolve(name), true);
  }

  private PathEntry zip(String name) {
    return new PathEntry(home.resolve(name), false);
  }

  @Test
  void foldersAndZipsUnderTheTypedStartAreListedByNameWhateverTheCase() throws IOException {
    assertThat(complete(home + "/p"))
        .containsExactly(zip("pets.ZIP"), folder("photos"), folder("Plots"));
  }

  @Test
  void aTildeIsTheHomeFolder() throws IOException {
    assertThat(complete("~/photos/")).containsExactly(zip("photos/2026.zip"));
    assertThat(complete("~")).contains(folder("music"), folder("photos"));
  }

  @Test
  void nothingTypedOffersTheHomeFolder() throws IOException {
    assertThat(complete("")).contains(folder("photos")).doesNotContain(folder(".hidden"));
  }

  @Test
  void hiddenFoldersAreOfferedToWhoTypesTheDot() throws IOException {
    assertThat(complete("~/.")).containsExactly(folder(".hidden"));
  }

  @Test
  void aFolderThatIsNotThereOffersNothing() throws IOException {
    assertThat(complete("~/nowhere/x")).isEmpty();
    assertThat(complete("~/plan.txt/")).isEmpty();
  }

  @Test
  void noMoreThanFiftyAreOffered() throws IOException {
    for (int i = 0; i < 60; i++) Files.createDirectory(home.resolve("music/album-" + i));

    assertThat(complete("~/music/")).hasSize(50);
  }

  @Test
  void aPageSeesNothingOutsideItsDatasets() {
    var page = new PathCommands(PathScope.of(_ -> false), home);

    assertThatThrownBy(() -> page.complete(new CompletePath("~/")))
        .isInstanceOf(SecurityException.class);
  }
}
