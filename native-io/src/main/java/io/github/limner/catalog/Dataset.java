package io.github.limner.catalog;

import io.github.limner.thumbs.Thumbs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// One open dataset: its index, its pictures and its thumbnails. Closing it frees everything.
///
/// @param root where the images lie, or will
/// @param archive the ZIP they come from
record Dataset(Path root, Optional<Path> archive, Catalog catalog, ImageFiles files, Thumbs thumbs)
    implements AutoCloseable {

  @Override
  public void close() throws IOException {
    try (catalog;
        files) {
      thumbs.close();
    }
  }
}
