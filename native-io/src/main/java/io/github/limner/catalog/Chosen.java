package io.github.limner.catalog;

import java.util.List;

/// Images of a list that was shown, by their positions in it.
///
/// @param view the list, as [ImagePage#view] names it
public record Chosen(String dataset, long view, List<Range> ranges) {
  public Chosen {
    ranges = List.copyOf(ranges);
  }
}
