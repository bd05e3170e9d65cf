package io.github.limner.archive;

import io.github.limner.task.Progress;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// What the workers of one extraction share with the thread that waits for them.
final class ExtractionRun implements AutoCloseable {
  private static final long TICK_NANOS = 50_000_000;

  private final int[] entries;
  private final long totalBytes;
  private final Thread waiting = Thread.currentThread();
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger settled = new AtomicInteger();
  private final AtomicInteger active = new AtomicInteger();
  private final LongAdder doneBytes = new LongAdder();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
  private volatile boolean stopped;

  ExtractionRun(int[] entries, long totalBytes) {
    this.entries = entries;
    this.totalBytes = totalBytes;
  }

  /// Takes entries until there are none, or nobody wants them any more.
  void work(Callable<Worker> hired) {
    active.incrementAndGet();
    try {
      if (!stopped) {
        takeTurns(hired);
      }
    } catch (Throwable t) {
      // Whatever it is, it must reach the thread that waits.
      failure.compareAndSet(null, t);
      stopped = true;
    } finally {
      active.decrementAndGet();
      LockSupport.unpark(waiting);
    }
  }

  private void takeTurns(Callable<Worker> hired) throws Exception {
    try (Worker worker = hired.call()) {
      int turn;
      while (!stopped && (turn = next.getAndIncrement()) < entries.length) {
        worker.settle(entries[turn], this);
        settled.incrementAndGet();
      }
    }
  }

  boolean isStopped() {
    return stopped;
  }

  void count(long bytes) {
    doneBytes.add(bytes);
  }

  /// Waits until every entry is settled, or one worker could not go on, or `progress` throws.
  void await(Progress progress) throws IOException {
    while (!stopped && settled.get() < entries.length) {
      progress.report(doneBytes.sum(), totalBytes);
      LockSupport.parkNanos(this, TICK_NANOS);
    }
    close();
    switch (failure.get()) {
      case null -> progress.report(totalBytes, totalBytes);
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable t -> throw new IllegalStateException(t);
    }
  }

  /// Stops, and returns when no worker touches the disk any more; one that has not begun never
  /// will.
  @Override
  public void close() {
    stopped = true;
    while (active.get() > 0) {
      LockSupport.parkNanos(this, TICK_NANOS);
    }
  }
}
