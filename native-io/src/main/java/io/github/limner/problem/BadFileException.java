package io.github.limner.problem;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/// A file that does not say what its format says it must: which file, where, and what was wrong.
public final class BadFileException extends IOException {
  private static final long serialVersionUID = 1;

  private final String file;
  private final String reason;

  /// @param offset the byte at which the file stopped making sense
  public BadFileException(String file, long offset, String what) {
    this(file, "%s (at byte %d)".formatted(what, offset));
  }

  public BadFileException(String file, String what) {
    super(file + ": " + what);
    this.file = file;
    this.reason = what;
  }

  public String file() {
    return file;
  }

  /// What was wrong, without the file's name.
  public String reason() {
    return reason;
  }

  /// The words for where nothing names the file: the file, then what is wrong with it.
  public static String words(IOException e) {
    return switch (e) {
      case BadFileException bad -> bad.file + ": " + bad.reason;
      case FileSystemException system when system.getFile() != null ->
          system.getFile() + ": " + reason(system);
      default -> reason(e);
    };
  }

  /// The words for a problem list that already names the file.
  public static String reason(IOException e) {
    return switch (e) {
      case BadFileException bad -> bad.reason;
      case AccessDeniedException _ -> "permission denied";
      case NoSuchFileException _ -> "is not there any more";
      case FileSystemException system ->
          Objects.requireNonNullElse(system.getReason(), "cannot be used");
      default -> Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    };
  }
}
