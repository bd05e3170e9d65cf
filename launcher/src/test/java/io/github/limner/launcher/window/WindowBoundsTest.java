package io.github.limner.launcher.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowBoundsTest {
  private static final List<Rectangle> TWO_SCREENS =
      List.of(new Rectangle(0, 0, 1920, 1080), new Rectangle(-1280, 0, 1280, 1024));

  @TempDir Path directory;

  @Test
  void whatWasWrittenIsRead() throws IOException {
    var file = directory.resolve("workspace/window.properties");
    var bounds = new WindowBounds(new Rectangle(-40, 20, 1280, 800), true);
    bounds.write(file);
    assertThat(WindowBounds.read(file)).contains(bounds);
  }

  @Test
  void missingOrDamagedFileIsNoBounds() throws IOException {
    var file = directory.resolve("window.properties");
    assertThat(WindowBounds.read(file)).isEmpty();
    Files.writeString(file, "x=12\ny=wide");
    assertThat(WindowBounds.read(file)).isEmpty();
    Files.writeString(file, "\\u00zz");
    assertThat(WindowBounds.read(file)).isEmpty();
  }

  @Test
  void windowOnAnyScreenIsReachable() {
    assertThat(at(100, 100).isReachable(TWO_SCREENS)).isTrue();
    assertThat(at(-1200, 10).isReachable(TWO_SCREENS)).isTrue();
    assertThat(at(-600, 10).isReachable(TWO_SCREENS)).isTrue();
  }

  @Test
  void windowWhoseScreenIsGoneIsNotReachable() {
    assertThat(at(2000, 100).isReachable(TWO_SCREENS)).isFalse();
    assertThat(at(1900, 100).isReachable(TWO_SCREENS)).isFalse();
    assertThat(at(100, -60).isReachable(TWO_SCREENS)).isFalse();
    assertThat(at(100, 1075).isReachable(TWO_SCREENS)).isFalse();
  }

  private static WindowBounds at(int x, int y) {
    return new WindowBounds(new Rectangle(x, y, 800, 600), false);
  }
}
