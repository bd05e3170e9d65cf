package io.github.limner.catalog;

import io.github.limner.annotation.Annotations;
import io.github.limner.thumbs.Thumbs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// One open dataset: its index, its pictures and its thumbnails. Closing it frees everything.
///
/// @param root where the images lie, or will
/// @param archive the ZIP they come from
/// @param watch the eye on the folder, where it is one
record Dataset(
    Path root,
    Optional<Path> archive,
    Annotations annotations,
    Catalog catalog,
    Finder finder,
    ImageFiles files,
    Thumbs thumbs,
    Optional<FolderWatch> watch)
    implements AutoCloseable {

  @Override
  public void close() throws IOException {
    watch.ifPresent(FolderWatch::close);
    try (annotations;
        catalog;
        files) {
      thumbs.close();
    }
  }
}
