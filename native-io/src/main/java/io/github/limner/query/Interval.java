package io.github.limner.query;

/// The numbers from `from` up to but not including `end`.
public record Interval(double from, double end) {
  static Interval of(double value) {
    return new Interval(value, Math.nextUp(value));
  }

  public boolean contains(double value) {
    return from <= value && value < end;
  }

  /// All that is before, after, or in the same place as this.
  Interval with(Comparison comparison) {
    return switch (comparison) {
      case IS -> this;
      case LESS -> new Interval(Double.NEGATIVE_INFINITY, from);
      case AT_MOST -> new Interval(Double.NEGATIVE_INFINITY, end);
      case MORE -> new Interval(end, Double.POSITIVE_INFINITY);
      case AT_LEAST -> new Interval(from, Double.POSITIVE_INFINITY);
    };
  }

  /// From the beginning of this to the end of another.
  Interval to(Interval other) {
    return new Interval(from, other.end);
  }
}
