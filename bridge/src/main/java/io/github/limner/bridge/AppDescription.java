package io.github.limner.bridge;

import java.nio.file.Path;

/// Which Limner this is.
///
/// @param java the Java that runs it
/// @param os the operating system and its version
/// @param workspace where everything of the user's is kept
public record AppDescription(String version, String java, String os, Door door, Path workspace) {

  /// How the front end reaches Java.
  public enum Door {
    /// In process, in Limner's own window.
    WINDOW,
    /// From a browser, through `limner serve`.
    BROWSER,
    /// From a terminal, without a front end.
    TERMINAL
  }
}
