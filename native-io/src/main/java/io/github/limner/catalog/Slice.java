package io.github.limner.catalog;

/// A part of a long list: `limit` elements from the one at `offset` on.
record Slice(int offset, int limit) {
  static final int MAX_LIMIT = 500;

  Slice {
    if (offset < 0) throw new IllegalArgumentException("offset is negative: " + offset);
    if (limit < 1 || limit > MAX_LIMIT)
      throw new IllegalArgumentException("limit is not in 1..%d: %d".formatted(MAX_LIMIT, limit));
  }
}
