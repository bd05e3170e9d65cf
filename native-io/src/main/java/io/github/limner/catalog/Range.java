package io.github.limner.catalog;

import java.util.stream.IntStream;

/// Positions from one on, up to but not including another.
public record Range(int from, int end) {
  public Range {
    if (from < 0 || end < from)
      throw new IllegalArgumentException("not a range: %d to %d".formatted(from, end));
  }

  IntStream in(int size) {
    return IntStream.range(from, Math.min(end, size));
  }
}
