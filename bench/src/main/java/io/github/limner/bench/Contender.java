package io.github.limner.bench;

/// Somebody who does the work that is measured.
///
/// @param items how many of what is counted it does each time
record Contender(String name, long items, Turn turn) {
  /// Does the work once.
  @FunctionalInterface
  interface Turn {
    Cost take() throws Exception;
  }
}
