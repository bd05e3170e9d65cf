package io.github.limner.query;

/// A query that cannot be understood, and where.
public final class QueryException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final String reason;
  private final int start;
  private final int end;

  /// @param start the first character of what is meant
  /// @param end the one after its last
  QueryException(int start, int end, String message) {
    super(message);
    this.reason = message;
    this.start = start;
    this.end = end;
  }

  /// What cannot be understood about it.
  public String reason() {
    return reason;
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }
}
