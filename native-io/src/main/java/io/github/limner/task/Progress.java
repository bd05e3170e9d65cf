package io.github.limner.task;

/// The ear of whoever is waiting for a long task.
///
/// Reporting doubles as the cancellation point, so a loop that reports is a loop that can be
/// stopped. Cancellation is cooperative on purpose: interrupting a thread inside H2 breaks the
/// other connections to that database.
@FunctionalInterface
public interface Progress {
  Progress NONE = (_, _) -> {};

  /// Says that `done` of `total` units are finished; `total` is 0 while it is not known.
  ///
  /// @throws java.util.concurrent.CancellationException if nobody is waiting any more
  void report(long done, long total);
}
