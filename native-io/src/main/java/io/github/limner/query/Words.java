package io.github.limner.query;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// The values that a dataset knows for fields of queries; asked for only when they are needed.
///
/// @param folders those directly in a folder; empty is the dataset itself
public record Words(
    Supplier<List<Word>> classes, Supplier<List<Word>> tags, Function<String, List<Word>> folders) {
  public static final Words NONE = new Words(List::of, List::of, _ -> List.of());

  /// A value, and what there is to say of it.
  public record Word(String text, String detail) {}
}
