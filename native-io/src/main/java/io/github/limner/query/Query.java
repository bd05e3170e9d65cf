package io.github.limner.query;

/// Which images to see, and in which order.
public record Query(Condition condition, Sort sort) {
  public static final Query EVERYTHING = new Query(Condition.EVERY, Sort.NATURAL);

  /// Reads a query as a person types it; nothing typed is everything.
  ///
  /// @throws QueryException naming the place of what cannot be understood
  public static Query parse(String text) {
    return new QueryParser(text).parse();
  }
}
