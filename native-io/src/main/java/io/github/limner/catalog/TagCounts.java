package io.github.limner.catalog;

import io.github.limner.annotation.Tag;
import java.util.List;

/// How many of some images have which tag.
///
/// @param chosen how many images they are
/// @param tags those that any of them has
public record TagCounts(int chosen, List<Tag> tags) {
  public TagCounts {
    tags = List.copyOf(tags);
  }
}
