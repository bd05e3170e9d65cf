package io.github.limner.catalog;

/// Asks for one page of what is wrong with a dataset, in the order it was found.
public record ListProblems(String dataset, int offset, int limit) {
  public ListProblems {
    var _ = new Slice(offset, limit);
  }
}
