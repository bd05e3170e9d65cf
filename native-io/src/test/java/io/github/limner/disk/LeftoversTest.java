package io.github.limner.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
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

    Leftovers.delete(folder.resolve("nowhere"), "*.tmp");
    Leftovers.shrink(folder.resolve("nowhere"), 0);

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void onlyWhatHasAFittingNameGoes() throws IOException {
    var kept = file("a.jpg", 1);
    file("b.tmp", 1);
    file("c.tmp/d", 1);

    Leftovers.delete(folder, "*.tmp");

    assertThat(folder.toFile().listFiles()).containsExactly(kept.toFile());
  }

  @Test
  void theOldestFilesGoUntilTheOthersFit() throws IOException {
    for (int age = 1; age <= 5; age++)
      Files.setLastModifiedTime(
          file("written " + age + " days ago", 10),
          FileTime.from(Instant.now().minus(Duration.ofDays(age))));

    Leftovers.shrink(folder, 25);

    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("written 1 days ago", "written 2 days ago");
  }
}
