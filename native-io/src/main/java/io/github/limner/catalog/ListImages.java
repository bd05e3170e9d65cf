package io.github.limner.catalog;

/// Asks for one page of a dataset's images, in natural order.
public record ListImages(String dataset, int offset, int limit) {
  public ListImages {
    var _ = new Slice(offset, limit);
  }
}
