package io.github.limner.bridge;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The names a mistyped one may have meant, the nearest first.
final class NearNames {
  private static final int MAX_NAMES = 3;

  private NearNames() {}

  static List<String> of(String typed, Collection<String> names) {
    return names.stream()
        .filter(name -> isNear(typed, name))
        .sorted(
            Comparator.comparingInt((String name) -> distance(typed, name))
                .thenComparing(name -> name))
        .limit(MAX_NAMES)
        .toList();
  }

  private static boolean isNear(String typed, String name) {
    boolean isPart = typed.length() > 2 && (name.contains(typed) || typed.contains(name));
    return isPart || distance(typed, name) <= Math.max(2, name.length() / 3);
  }

  /// Levenshtein's: the fewest letters to add, drop or exchange.
  private static int distance(String a, String b) {
    var row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) row[j] = j;
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
