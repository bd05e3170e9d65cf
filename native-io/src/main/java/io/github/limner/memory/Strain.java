package io.github.limner.memory;

/// How near memory is to its end, from 0 to 1 each.
///
/// @param live of the heap, what is still in use after each collection of the last minute
/// @param collecting of the last while, what was spent waiting for the collector
/// @param systemUsed of the computer's memory, what is not available; 0 where nobody knows
public record Strain(double live, double collecting, double systemUsed) {

  /// Whether any of it has passed its limit, less the slack.
  boolean exceeds(Strain limit, double slack) {
    return live > limit.live - slack
        || collecting > limit.collecting - slack
        || systemUsed > limit.systemUsed - slack;
  }
}
