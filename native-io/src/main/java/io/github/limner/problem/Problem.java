package io.github.limner.problem;

/// Something in a user's data that was skipped or repaired while the rest went on.
///
/// @param file the file or archive entry it was found in, relative to its dataset where there is
///   one
/// @param message what was found and what was done about it
public record Problem(Severity severity, String file, String message) {
  /// Whether something was lost.
  public enum Severity {
    /// Repaired: nothing is missing.
    WARNING,
    /// Skipped: this file is missing from the dataset.
    ERROR
  }

  public static Problem error(String file, String message) {
    return new Problem(Severity.ERROR, file, message);
  }

  public static Problem warning(String file, String message) {
    return new Problem(Severity.WARNING, file, message);
  }
}
