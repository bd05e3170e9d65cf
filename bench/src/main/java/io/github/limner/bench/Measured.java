package io.github.limner.bench;

import java.util.Arrays;
import java.util.List;

/// What all turns of one contender cost.
record Measured(String name, long items, List<Cost> costs) {
  Measured {
    costs = List.copyOf(costs);
  }

  double wall() {
    return median(costs.stream().mapToDouble(Cost::wall).toArray());
  }

  double cpu() {
    return median(costs.stream().mapToDouble(Cost::cpu).toArray());
  }

  double perSecond() {
    return items / wall();
  }

  double perCpuSecond() {
    return items / cpu();
  }

  /// The middle of the values, or the mean of the two in the middle.
  static double median(double... values) {
    if (values.length == 0) return Double.NaN;
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
