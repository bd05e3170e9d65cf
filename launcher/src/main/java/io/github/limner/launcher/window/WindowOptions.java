package io.github.limner.launcher.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// What the window needs to know of the program around it.
///
/// @param workspace holds the browser's profile and the window's bounds
/// @param theme the user's choice; empty to follow the system
/// @param grant hears every path the user chose in a dialog or dropped
/// @param afterwards runs once the browser has ended, just before the process does
public record WindowOptions(
    Path workspace, Optional<Theme> theme, Consumer<Path> grant, Runnable afterwards) {
  Path profile() {
    return workspace.toAbsolutePath().resolve("browser");
  }

  Path boundsFile() {
    return workspace.resolve("window.properties");
  }
}
