package io.github.limner.catalog;

import java.nio.file.Path;

/// Asks for one page of the images in and below a directory, in natural order.
public record ListDirectory(Path path, int offset, int limit) {
  public ListDirectory {
    var _ = new Slice(offset, limit);
  }
}
