package io.github.limner.archive;

import io.github.limner.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/// The problems of a run, from all its threads. A million of a kind are counted, not kept.
final class Problems {
  private static final int KEPT = 10_000;

  private final List<Problem> problems = new ArrayList<>();
  private int more;

  synchronized void add(Problem problem) {
    if (problems.size() < KEPT) {
      problems.add(problem);
    } else {
      more++;
    }
  }

  synchronized List<Problem> list(String file) {
    var all = new ArrayList<>(problems);
    if (more > 0) {
      all.add(Problem.error(file, "and %d more problems".formatted(more)));
    }
    return all;
  }
}
