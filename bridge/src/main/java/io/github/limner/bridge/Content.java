package io.github.limner.bridge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/// What a `GET` gives back: status, type, size and the bytes, which may be opened once.
///
/// It holds nothing that must be closed until its body is opened, so it may be dropped.
///
/// @param type the MIME type, with charset where it is text
/// @param headers further headers in ASCII
/// @param length bytes of the body
public record Content(
    int status, String type, Map<String, String> headers, long length, Body body) {
  public static final int OK = 200;

  public Content {
    headers = Map.copyOf(headers);
  }

  public static Content of(int status, String type, byte[] bytes) {
    return new Content(status, type, Map.of(), bytes.length, () -> new ByteArrayInputStream(bytes));
  }

  /// A failure as the page's own code reads it: JSON with the HTTP status that fits its kind.
  public static Content of(Failure failure) {
    int status =
        switch (failure.kind()) {
          case CANCELLED -> 499;
          case INVALID_REQUEST -> 400;
          case NOT_FOUND -> 404;
          case ACCESS_DENIED -> 403;
          case BAD_FILE -> 422;
          case IO, INTERNAL -> 500;
        };
    return of(status, "application/json", Wire.bytes(failure));
  }

  /// Opens the bytes; the caller closes them.
  @FunctionalInterface
  public interface Body {
    InputStream open() throws IOException;
  }
}
