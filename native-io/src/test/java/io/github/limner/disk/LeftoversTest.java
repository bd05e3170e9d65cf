package io.github.limner.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LeftoversTest {
  @TempDir Path folder;

  private Path file(String name, int bytes) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, new byte[bytes]);
  }

  @Test
  void aFolderGoesWithAllThatIsInItButNotWithWhatItsLinksPointTo() throws IOException {
    var kept = file("kept/photo.jpg", 1);
    file("gone/a/b/c.txt", 1);
    Files.createSymbolicLink(folder.resolve("gone/a/link"), kept.getParent());

    Leftovers.delete(folder.resolve("gone"));

    assertThat(folder.resolve("gone")).doesNotExist();
    assertThat(kept).exists();
  }

  @Test
  void aFolderThatIsNotThereIsNoTrouble() throws IOException {
    Leftovers.delete(folder.resolve("nowhere"));

    assertThat(folder).isEmptyDirectory();
  }
}
