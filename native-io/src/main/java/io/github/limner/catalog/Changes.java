package io.github.limner.catalog;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// Counts the changes of a dataset, so that whoever keeps an answer can tell whether it still
/// holds.
final class Changes {
  private static final long LAG_NANOS = 500_000_000;

  private final LongSupplier nanoTime;
  private final AtomicLong all = new AtomicLong();
  private final AtomicLong settled = new AtomicLong();

  Changes(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /// One of many small changes that follow each other.
  void add() {
    all.incrementAndGet();
  }

  /// A change that must be seen at once.
  void settle() {
    all.incrementAndGet();
    settled.incrementAndGet();
  }

  /// This moment.
  Moment now() {
    return new Moment(settled.get(), all.get(), nanoTime.getAsLong());
  }

  /// How many changes there were at a moment.
  record Moment(long settled, long all, long nanos) {
    /// Whether an answer given then may be given again now: nothing has changed, or, of many small
    /// changes that follow each other, the first a short while ago.
    boolean isGood(Moment now) {
      return all == now.all || (settled == now.settled && now.nanos - nanos < LAG_NANOS);
    }
  }
}
