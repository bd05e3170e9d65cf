package io.github.limner.query;

import java.util.Optional;
import java.util.stream.Stream;

/// How a field is compared with its value.
enum Comparison {
  AT_LEAST(">="),
  AT_MOST("<="),
  MORE(">"),
  LESS("<"),
  IS(":"),
  ;

  final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /// The comparison that stands at a place of a text.
  static Optional<Comparison> at(String text, int place) {
    return Stream.of(values()).filter(one -> text.startsWith(one.sign, place)).findFirst();
  }
}
