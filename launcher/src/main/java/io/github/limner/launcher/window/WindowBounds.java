package io.github.limner.launcher.window;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/// Where the window was when it was last closed.
///
/// @param place of the window when it is not maximized
record WindowBounds(Rectangle place, boolean maximized) {
  private static final int TITLE_BAR = 40;
  private static final int GRIP = 100;

  /// What was stored, if there is something and it makes sense.
  static Optional<WindowBounds> read(Path file) {
    var stored = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      stored.load(reader);
      var place =
          new Rectangle(
              number(stored, "x"),
              number(stored, "y"),
              number(stored, "width"),
              number(stored, "height"));
      return Optional.of(
          new WindowBounds(place, Boolean.parseBoolean(stored.getProperty("maximized"))));
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty(); // The window opens where it would the first time.
    }
  }

  private static int number(Properties stored, String key) {
    return Integer.parseInt(stored.getProperty(key, ""));
  }

  void write(Path file) throws IOException {
    var lines =
        List.of(
            "x=" + place.x,
            "y=" + place.y,
            "width=" + place.width,
            "height=" + place.height,
            "maximized=" + maximized);
    Files.createDirectories(file.toAbsolutePath().getParent());
    var whole = file.resolveSibling(file.getFileName() + ".new");
    Files.write(whole, lines);
    Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /// Whether enough of the title bar lies on one of the screens to take hold of the window.
  boolean isReachable(List<Rectangle> screens) {
    var titleBar = new Rectangle(place.x, place.y, place.width, TITLE_BAR);
    return screens.stream()
        .map(screen -> screen.intersection(titleBar))
        .anyMatch(seen -> seen.width >= GRIP && seen.height >= TITLE_BAR / 2);
  }
}
