package io.github.limner.index;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the classes of a dataset are called; one that nothing names is called by its number.
public record ClassNames(SortedMap<Integer, String> byNumber) {
  public static final ClassNames NONE = new ClassNames(new TreeMap<>());

  private static final String UNNAMED = "class ";

  public static ClassNames of(Map<Integer, String> names) {
    return new ClassNames(new TreeMap<>(names));
  }

  public String name(int number) {
    return byNumber.getOrDefault(number, UNNAMED + number);
  }

  /// The numbers of the classes with a name, in capitals or small letters.
  List<Integer> numbers(String name) {
    var named =
        byNumber.entrySet().stream()
            .filter(one -> one.getValue().equalsIgnoreCase(name))
            .map(Map.Entry::getKey)
            .toList();
    return named.isEmpty() ? unnamed(name.toLowerCase(Locale.ROOT)) : named;
  }

  private List<Integer> unnamed(String name) {
    if (!name.matches(UNNAMED + "\\d{1,5}")) return List.of();
    int number = Integer.parseInt(name.substring(UNNAMED.length()));
    return byNumber.containsKey(number) ? List.of() : List.of(number);
  }
}
