package io.github.limner.memory;

import java.util.Arrays;
import java.util.List;

/// How the heap changes from one closing of a dataset to the next.
///
/// @param growing whether it looks like a leak
/// @param rounds how many it is judged by; 0 when there are too few
/// @param bytesPerRound the median of the differences between one round and the next
/// @param bytes from the first of them to the last
public record Growth(boolean growing, int rounds, long bytesPerRound, long bytes) {
  /// The fewest rounds anything is said of.
  static final int FEWEST = 5;

  private static final int MOST = 10;
  private static final long NOISE_BYTES = 64 << 10;
  private static final Growth UNKNOWN = new Growth(false, 0, 0, 0);

  /// Judges the last rounds, given the oldest first.
  ///
  /// A leak adds about the same in nearly every round. What the program keeps once and for all
  /// (classes, pools, what it learns) comes in the first few, less each time, and is none.
  static Growth of(List<Round> all) {
    if (all.size() < FEWEST) return UNKNOWN;
    var rounds = all.subList(Math.max(0, all.size() - MOST), all.size());
    var steps = new long[rounds.size() - 1];
    for (int i = 0; i < steps.length; i++)
      steps[i] = rounds.get(i + 1).heapBytes() - rounds.get(i).heapBytes();
    Arrays.sort(steps);
    long median = steps[(steps.length - 1) / 2];
    boolean nearlyAllGrow = steps[steps.length / 5] > 0;
    long bytes = rounds.getLast().heapBytes() - rounds.getFirst().heapBytes();
    return new Growth(nearlyAllGrow && median > NOISE_BYTES, rounds.size(), median, bytes);
  }
}
