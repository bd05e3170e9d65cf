package io.github.limner.bridge.http;

/// A request that is not let in, and the HTTP status that says so.
final class Refused extends SecurityException {
  private static final long serialVersionUID = 1;

  private final int status;

  Refused(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }
}
