package io.github.limner.bridge;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Waiting for what another thread does, with an end.
public final class Await {
  private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(20);
  private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

  private Await() {}

  /// Returns as soon as `condition` holds.
  public static void until(String condition, BooleanSupplier holds) {
    long end = System.nanoTime() + LIMIT_NANOS;
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end) throw new AssertionError("Never: " + condition);
      LockSupport.parkNanos(POLL_NANOS);
    }
  }
}
