package io.github.limner.catalog;

import io.github.limner.problem.Problem;
import java.util.List;

/// Some of a dataset's problems, and how many it has in all.
public record ProblemPage(List<Problem> problems, int total) {
  public ProblemPage {
    problems = List.copyOf(problems);
  }
}
