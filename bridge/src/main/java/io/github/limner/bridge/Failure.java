package io.github.limner.bridge;

import io.github.limner.problem.BadFileException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import tools.jackson.core.JacksonException;

/// Why a command was not answered, in words the user can act on.
///
/// @param code the same for the same place in the code, so a screenshot finds its line in the log
public record Failure(Kind kind, String message, String code) {
  private static final String OURS = "io.github.limner.";

  /// What sort of thing went wrong, and so whose turn it is.
  public enum Kind {
    /// Somebody asked it to stop.
    CANCELLED,
    /// The request makes no sense.
    INVALID_REQUEST,
    /// The thing asked for is not there.
    NOT_FOUND,
    /// The system or the path scope forbids it.
    ACCESS_DENIED,
    /// A file of the user's is damaged or of another format.
    BAD_FILE,
    /// The system could not read or write.
    IO,
    /// A mistake of the program's own.
    INTERNAL
  }

  /// The only place where exceptions become words.
  public static Failure of(Throwable thrown) {
    return switch (thrown) {
      case CompletionException e when e.getCause() != null -> of(e.getCause());
      case ExecutionException e when e.getCause() != null -> of(e.getCause());
      case CancellationException e -> failure(Kind.CANCELLED, "Cancelled", e);
      case JacksonException e -> failure(Kind.INVALID_REQUEST, cause(e), e);
      case InvalidPathException e ->
          failure(Kind.INVALID_REQUEST, "Not a path: " + e.getInput(), e);
      case IllegalArgumentException e -> failure(Kind.INVALID_REQUEST, words(e), e);
      case NoSuchElementException e -> failure(Kind.NOT_FOUND, words(e), e);
      case NoSuchFileException e ->
          failure(Kind.NOT_FOUND, "There is no file or folder " + e.getFile(), e);
      case FileNotFoundException e -> failure(Kind.NOT_FOUND, words(e), e);
      case AccessDeniedException e ->
          failure(Kind.ACCESS_DENIED, "Not allowed to open " + e.getFile(), e);
      case SecurityException e -> failure(Kind.ACCESS_DENIED, words(e), e);
      case BadFileException e -> failure(Kind.BAD_FILE, words(e), e);
      case FileSystemException e -> failure(Kind.IO, BadFileException.words(e), e);
      case IOException e -> failure(Kind.IO, words(e), e);
      default -> failure(Kind.INTERNAL, "Something went wrong inside Limner", thrown);
    };
  }

  private static String cause(JacksonException e) {
    for (Throwable t = e; t != null; t = t.getCause())
      if (t instanceof IllegalArgumentException sense) return words(sense);
    return e.getOriginalMessage();
  }

  private static String words(Throwable e) {
    return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
  }

  private static Failure failure(Kind kind, String message, Throwable thrown) {
    int hash = thrown.getClass().getName().hashCode();
    for (var frame : thrown.getStackTrace()) {
      if (!frame.getClassName().startsWith(OURS)) continue;
      if (frame.getClassName().equals(Dispatcher.class.getName())) break;
      hash = 31 * (31 * hash + frame.getClassName().hashCode()) + frame.getMethodName().hashCode();
    }
    // The bit on top keeps a leading zero: four characters always.
    var code = Integer.toString((hash & 0xfffff) | 0x100000, 32).substring(1);
    return new Failure(kind, message, code.toUpperCase(Locale.ROOT));
  }
}
