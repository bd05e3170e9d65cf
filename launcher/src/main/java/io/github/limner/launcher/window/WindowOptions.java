package io.github.limner.launcher.window;

import io.github.limner.settings.Theme;
import java.nio.file.Path;
import java.util.function.Consumer;

/// What the window needs to know of the program around it.
///
/// @param workspace holds the browser's profile and the window's bounds
/// @param theme the user's choice
/// @param grant hears every path the user chose in a dialog or dropped
public record WindowOptions(Path workspace, Theme theme, Consumer<Path> grant) {
  Path profile() {
    return workspace.toAbsolutePath().resolve("browser");
  }

  Path boundsFile() {
    return workspace.resolve("window.properties");
  }
}
