package io.github.limner.problem;

import java.io.IOException;

/// A file that does not say what its format says it must: which file, where, and what was wrong.
public final class BadFileException extends IOException {
  private static final long serialVersionUID = 1;

  private final String file;

  /// @param offset the byte at which the file stopped making sense
  public BadFileException(String file, long offset, String what) {
    super("%s: %s (at byte %d)".formatted(file, what, offset));
    this.file = file;
  }

  public BadFileException(String file, String what) {
    super(file + ": " + what);
    this.file = file;
  }

  public String file() {
    return file;
  }
}
