package io.github.limner.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.limner.OpenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderNamesTest {
  @TempDir private Path folder;

  private static List<String> names(Path folder) throws IOException {
    var names = new ArrayList<String>();
    FolderNames.forEach(folder, names::add);
    return names;
  }

  private void create(List<String> names) throws IOException {
    for (var name : names) Files.createFile(folder.resolve(name));
  }

  @Test
  void everyNameIsToldOnceAndTheFolderItselfNot() throws IOException {
    var all = List.of(".hidden", "a.jpg", "名前.png", "é", "x".repeat(255));
    create(all);

    assertThat(names(folder)).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void anEmptyFolderHasNone() throws IOException {
    assertThat(names(folder)).isEmpty();
  }

  @Test
  void namesOfManyBlocksAreAllTold() throws IOException {
    var all = IntStream.range(0, 5000).mapToObj(i -> "picture %d.jpg".formatted(i)).toList();
    create(all);

    assertThat(names(folder)).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void whatIsNoFolderIsSaidToBeNone() throws IOException {
    var file = Files.createFile(folder.resolve("file"));

    assertThatExceptionOfType(NotDirectoryException.class).isThrownBy(() -> names(file));
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> names(folder.resolve("missing")));
  }

  @Test
  void noFileStaysOpen() throws IOException {
    for (int i = 0; i < 100; i++) names(folder);

    assertThat(OpenFiles.below(folder)).isEmpty();
  }
}
