package io.github.limner.catalog;

import org.jspecify.annotations.Nullable;

/// Asks for one page of a dataset's images.
///
/// @param query which of them, and in which order; absent for all in natural order
public record ListImages(String dataset, @Nullable String query, int offset, int limit) {
  public ListImages {
    var _ = new Slice(offset, limit);
  }
}
