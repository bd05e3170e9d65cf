package io.github.limner.bridge.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/// Counts wrong tokens: ten a minute are mistakes, more are guesses.
final class Strikes {
  private static final int ALLOWED = 10;
  private static final long WINDOW_NANOS = TimeUnit.MINUTES.toNanos(1);

  private final Deque<Long> recent = new ArrayDeque<>();

  /// Counts one more, and says whether it was one too many.
  synchronized boolean isOut() {
    long now = System.nanoTime();
    recent.removeIf(then -> now - then > WINDOW_NANOS);
    if (recent.size() >= ALLOWED) return true;
    recent.add(now);
    return false;
  }
}
