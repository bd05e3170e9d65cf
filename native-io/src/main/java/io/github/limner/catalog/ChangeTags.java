package io.github.limner.catalog;

import java.util.List;

/// Asks for tags to be put on images and others to be taken from them.
///
/// @param view the list in which the images stand, as [ImagePage#view] names it
/// @param ranges their positions in it
public record ChangeTags(
    String dataset, long view, List<Range> ranges, List<String> add, List<String> remove) {
  public ChangeTags {
    ranges = List.copyOf(ranges);
    add = List.copyOf(add);
    remove = List.copyOf(remove);
  }

  Chosen chosen() {
    return new Chosen(dataset, view, ranges);
  }
}
