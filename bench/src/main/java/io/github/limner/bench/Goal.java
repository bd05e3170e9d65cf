package io.github.limner.bench;

import java.util.Locale;

/// Something that should be reached, and how near it came.
record Goal(String what, String unit, double value, Bound bound, double target) {
  /// The side of the target that is good.
  enum Bound {
    AT_LEAST("≥"),
    AT_MOST("≤");

    private final String sign;

    Bound(String sign) {
      this.sign = sign;
    }
  }

  /// How much faster than a peer something is.
  static Goal times(String what, double value, double target) {
    return new Goal(what, "×", value, Bound.AT_LEAST, target);
  }

  static Goal seconds(String what, double value, double target) {
    return new Goal(what, "s", value, Bound.AT_MOST, target);
  }

  /// Whether it was reached; what could not be measured was not.
  boolean isMet() {
    return switch (bound) {
      case AT_LEAST -> value >= target;
      case AT_MOST -> value <= target;
    };
  }

  String[] row() {
    String word = isMet() ? "met" : "MISSED";
    return new String[] {what, number(value), bound.sign + " " + number(target), word};
  }

  private String number(double number) {
    return String.format(Locale.ROOT, "%.2f %s", number, unit);
  }
}
