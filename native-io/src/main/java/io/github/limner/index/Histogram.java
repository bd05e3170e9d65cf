package io.github.limner.index;

import java.util.List;

/// How many images there are of each kind.
///
/// @param bars in the order in which they are drawn
public record Histogram(Chart chart, List<Bar> bars) {
  public Histogram {
    bars = List.copyOf(bars);
  }
}
