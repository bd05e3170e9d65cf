package io.github.limner.index;

import java.util.function.Function;
import java.util.function.IntPredicate;

/// What words of a query stand for that the index itself does not know.
///
/// @param classes what the classes are called
/// @param tagged which images have the tag of a name, by their ids
public record Terms(ClassNames classes, Function<String, IntPredicate> tagged) {
  public static final Terms NONE = new Terms(ClassNames.NONE, _ -> _ -> false);
}
