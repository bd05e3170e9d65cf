package io.github.limner.sample.picture;

import java.util.Locale;

/// The classes of the sample's labels, in the order of their numbers.
public enum Category {
  PERSON,
  CAR,
  BOAT,
  BIRD,
  BALLOON,
  TREE,
  HOUSE,
  CUP,
  PLATE,
  BOTTLE,
  APPLE,
  ORANGE,
  BOOK,
  CELL;

  /// The name as label files have it.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
