package io.github.limner.archive;

import java.io.IOException;

/// A disk without room for what is to be written on it.
public final class DiskFullException extends IOException {
  private static final long serialVersionUID = 1;

  private final String what;

  /// @param what the entry, or the archive, that does not fit
  public DiskFullException(String what, long bytesNeeded, long bytesFree) {
    super(
        "%s: the disk is full: %d bytes are needed, %d are free"
            .formatted(what, bytesNeeded, bytesFree));
    this.what = what;
  }

  public String what() {
    return what;
  }
}
