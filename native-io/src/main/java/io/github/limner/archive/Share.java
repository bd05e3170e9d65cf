package io.github.limner.archive;

/// One entry's share of a run's progress. Used by one thread.
final class Share {
  private final ExtractionRun run;
  private long leftBytes;

  Share(ExtractionRun run, long bytes) {
    this.run = run;
    this.leftBytes = bytes;
  }

  /// Counts `bytes` as written, and says whether to go on.
  boolean add(int bytes) {
    leftBytes -= bytes;
    run.count(bytes);
    return !run.isStopped();
  }

  /// Counts what is left: the entry was there already, or will never be.
  void settle() {
    run.count(leftBytes);
  }
}
