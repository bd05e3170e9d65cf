package io.github.limner.index;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many shapes of each class the labels of one image have.
///
/// @param byClass by the number of the class
public record ShapeCounts(SortedMap<Integer, Integer> byClass) {
  public static final ShapeCounts NONE = new ShapeCounts(new TreeMap<>());

  /// The largest number of a class.
  public static final int MAX_CLASS = 0xffff;

  public int shapes() {
    return byClass.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// The same counted from the classes of single shapes.
  public static ShapeCounts of(Iterable<Integer> classes) {
    var counts = new TreeMap<Integer, Integer>();
    for (int one : classes) counts.merge(one, 1, Integer::sum);
    return new ShapeCounts(counts);
  }

  public static ShapeCounts of(Map<Integer, Integer> counts) {
    return new ShapeCounts(new TreeMap<>(counts));
  }
}
