package io.github.limner.sample.picture;

import java.util.Locale;

/// The classes of the sample's labels.
public enum Category {
  PERSON(0),
  CAR(1),
  BOAT(2),
  BIRD(3),
  BALLOON(4),
  TREE(5),
  HOUSE(6),
  CUP(7),
  PLATE(8),
  BOTTLE(9),
  APPLE(10),
  ORANGE(11),
  BOOK(12),
  CELL(13);

  private final int number;

  Category(int number) {
    this.number = number;
  }

  /// The number in YOLO files, 0 for the first.
  public int number() {
    return number;
  }

  /// The name as label files have it.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
