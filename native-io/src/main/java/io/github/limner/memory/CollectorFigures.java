package io.github.limner.memory;

/// What one garbage collector has done since the program started, all threads waiting meanwhile.
///
/// @param longestMillis of the pauses nobody asked for
/// @param asked how many somebody asked for
public record CollectorFigures(
    String name, long count, long totalMillis, long longestMillis, long asked) {

  CollectorFigures with(long millis, boolean isAsked) {
    return new CollectorFigures(
        name,
        count + 1,
        totalMillis + millis,
        isAsked ? longestMillis : Math.max(longestMillis, millis),
        isAsked ? asked + 1 : asked);
  }
}
