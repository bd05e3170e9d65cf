package io.github.limner.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkspaceTest {
  private static final Path HOME = Path.of("/home/ada");

  @TempDir Path temporary;

  @Test
  void itLiesWhereEachSystemKeepsProgramsFiles() {
    assertThat(Workspace.usual("Linux", Map.of(), HOME))
        .isEqualTo(HOME.resolve(".local/share/limner"));
    assertThat(Workspace.usual("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME))
        .isEqualTo(Path.of("/data/limner"));
    assertThat(Workspace.usual("Mac OS X", Map.of("XDG_DATA_HOME", "/data"), HOME))
        .isEqualTo(HOME.resolve("Library/Application Support/limner"));
    assertThat(Workspace.usual("Windows 11", Map.of("LOCALAPPDATA", "/local"), HOME))
        .isEqualTo(Path.of("/local/limner"));
  }

  @Test
  void aNewOneIsPrivateToTheUser() throws IOException {
    var workspace = Workspace.at(temporary.resolve("deep/inside"));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(workspace.directory())))
        .isEqualTo("rwx------");
  }

  @Test
  void aFileInItsPlaceIsRefused() throws IOException {
    var file = Files.createFile(temporary.resolve("file"));

    assertThatThrownBy(() -> Workspace.at(file)).isInstanceOf(FileAlreadyExistsException.class);
  }
}
