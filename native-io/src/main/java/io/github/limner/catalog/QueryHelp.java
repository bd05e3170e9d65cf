package io.github.limner.catalog;

import io.github.limner.query.Completion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody who writes a query should know.
///
/// @param problem why it cannot be understood as it stands
public record QueryHelp(@Nullable QueryProblem problem, List<Completion> completions) {
  public QueryHelp {
    completions = List.copyOf(completions);
  }

  /// The part of a query that cannot be understood.
  ///
  /// @param start its first character
  /// @param end the one after its last
  public record QueryProblem(int start, int end, String message) {}
}
