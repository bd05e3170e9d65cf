package io.github.limner.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HeapSnapshotTest {
  @TempDir Path folder;

  @Test
  void aSnapshotIsAnHprofFileThatTakesThePlaceOfAnOlderOne() throws IOException {
    var file = Files.writeString(folder.resolve("limner.hprof"), "older");

    var snapshot = HeapSnapshot.write(file);

    assertThat(snapshot.file()).isEqualTo(file);
    assertThat(snapshot.bytes()).isEqualTo(Files.size(file)).isGreaterThan(1 << 20);
    try (var in = Files.newInputStream(file)) {
      assertThat(new String(in.readNBytes(13), StandardCharsets.US_ASCII))
          .isEqualTo("JAVA PROFILE ");
    }
    assertThat(folder).isDirectoryNotContaining(other -> !other.toFile().equals(file.toFile()));
  }

  @Test
  void anotherEndingIsRefusedAndNothingIsWritten() {
    assertThatThrownBy(() -> HeapSnapshot.write(folder.resolve("limner.jpg")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(".hprof");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> HeapSnapshot.write(folder.resolve("none/limner.hprof")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("none");
  }
}
