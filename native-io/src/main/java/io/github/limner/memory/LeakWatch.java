package io.github.limner.memory;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Notes what the heap holds after each closing of a dataset.
///
/// To know it the whole heap must be collected, which stops the program for a moment: when somebody
/// looks at the figures, else when the program has had nothing to do for a while, and seldom. All
/// closings until then are one round.
final class LeakWatch {
  static final long WATCHED_NANOS = 2_000_000_000L;
  static final long IDLE_NANOS = 30_000_000_000L;
  static final long SELDOM_NANOS = 20_000_000_000L;
  private static final int MOST_ROUNDS = 30;

  private final Deque<Round> rounds = new ArrayDeque<>();
  private @Nullable String closed;
  private long closedAt;
  private Optional<Long> collectedAt = Optional.empty();

  /// A dataset was closed.
  synchronized void closed(String dataset, long nowNanos) {
    closed = dataset;
    closedAt = nowNanos;
  }

  /// Whether a closing is so long ago, and so is the last collection that somebody asked for.
  synchronized boolean isDue(long delayNanos, long nowNanos) {
    return closed != null
        && nowNanos - closedAt >= delayNanos
        && collectedAt.map(at -> nowNanos - at >= SELDOM_NANOS).orElse(true);
  }

  /// The heap was collected, and so much is left: a round, if a dataset was closed before.
  synchronized void collected(long heapBytes, long nowNanos) {
    collectedAt = Optional.of(nowNanos);
    if (closed == null) return;
    if (rounds.size() == MOST_ROUNDS) rounds.removeFirst();
    rounds.add(new Round(closed, Instant.now(), heapBytes));
    closed = null;
  }

  synchronized List<Round> rounds() {
    return List.copyOf(rounds);
  }
}
