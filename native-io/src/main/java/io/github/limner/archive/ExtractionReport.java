package io.github.limner.archive;

import io.github.limner.problem.Problem;
import java.util.List;

/// What an extraction did.
///
/// @param files how many files are complete, those of an earlier run included
/// @param bytes their size in all
/// @param problems what was left out or renamed
public record ExtractionReport(int files, long bytes, List<Problem> problems) {
  public ExtractionReport {
    problems = List.copyOf(problems);
  }
}
