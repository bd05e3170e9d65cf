package io.github.limner.catalog;

import io.github.limner.thumbs.Pictures;
import io.github.limner.thumbs.Thumbs;
import java.io.IOException;
import java.nio.file.Path;

/// Opens the thumbnails of one dataset.
@FunctionalInterface
public interface ThumbsOpener {
  /// Opens or makes the store.
  ///
  /// @param folder the dataset's own folder in the workspace
  Thumbs open(Path folder, Pictures pictures) throws IOException;
}
