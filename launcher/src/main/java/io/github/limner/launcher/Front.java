package io.github.limner.launcher;

import java.nio.file.Path;
import java.util.Optional;

/// Where the user sees Limner.
sealed interface Front {
  /// Limner's own window.
  ///
  /// @param ui the folder of another front end than Limner's own
  record Window(Optional<Path> ui) implements Front {}

  /// Any browser on this computer.
  ///
  /// @param port 0 for any free one
  /// @param ui the folder of another front end than Limner's own
  record Browser(int port, Optional<Path> ui) implements Front {
    static final int ANY_PORT = 0;
  }
}
