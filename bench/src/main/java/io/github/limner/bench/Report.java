package io.github.limner.bench;

import java.util.List;
import java.util.Locale;

/// What a bench prints.
final class Report {
  private Report() {}

  static void title(String title, int rounds) {
    System.out.println();
    System.out.printf(
        Locale.ROOT, "%s; medians of %d rounds, load %.1f%n", title, rounds, Cost.load());
  }

  static void print(Table table) {
    System.out.print(table);
  }

  /// Prints how near each goal came, with the load at the end.
  ///
  /// @return the exit code: 1 if one was missed
  static int goals(List<Goal> goals) {
    System.out.println();
    System.out.print(Table.of(goals));
    System.out.printf(
        Locale.ROOT,
        "  load %.1f on %d processors%n",
        Cost.load(),
        Runtime.getRuntime().availableProcessors());
    return goals.stream().allMatch(Goal::isMet) ? 0 : 1;
  }
}
