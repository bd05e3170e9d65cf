package io.github.limner.launcher;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Lets a signal (Ctrl+C) end the program in order: it asks the work to stop, then waits for it.
final class Ending implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 10;

  private final CompletableFuture<Void> over = new CompletableFuture<>();

  /// @param stop asks the work to stop and returns at once
  Ending(Runnable stop) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stop), "ending"));
  }

  private void end(Runnable stop) {
    if (over.isDone()) return;
    stop.run();
    over.completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  /// Everything is closed; the process may end.
  @Override
  public void close() {
    over.complete(null);
  }
}
