package io.github.limner.launcher.instance;

import java.nio.file.Path;

/// What a start of Limner is to show.
public sealed interface Subject {
  /// A folder or ZIP.
  ///
  /// @param path absolute
  record Source(Path path) implements Subject {}

  /// The built-in sample dataset.
  record Sample() implements Subject {}
}
