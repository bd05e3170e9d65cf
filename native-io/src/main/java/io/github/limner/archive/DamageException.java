package io.github.limner.archive;

import java.io.IOException;

/// Packed data that cannot be unpacked; who knows the entry turns it into a bad file.
final class DamageException extends IOException {
  private static final long serialVersionUID = 1;

  DamageException(String what) {
    super(what);
  }
}
