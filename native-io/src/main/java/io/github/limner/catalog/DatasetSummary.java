package io.github.limner.catalog;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// A dataset as the start page draws it.
///
/// @param covers ids of up to four images spread over it
public record DatasetSummary(
    String id,
    String name,
    Path source,
    DatasetKind kind,
    DatasetState state,
    int images,
    int problems,
    Instant openedAt,
    List<Long> covers) {
  public DatasetSummary {
    covers = List.copyOf(covers);
  }
}
