package io.github.limner.launcher.window;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.swing.SwingUtilities;

/// The one way out: the browser first, then the program, without fail.
///
/// The frame is never disposed of: a frame that goes before its browser can hang the engine.
final class Ending {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final CompletableFuture<Void> begun = new CompletableFuture<>();
  private final Chromium chromium;
  private final Runnable farewell;

  /// @param farewell runs on Swing's thread while the window is still there
  Ending(Chromium chromium, Runnable farewell) {
    this.chromium = chromium;
    this.farewell = farewell;
  }

  /// Begins to end, once; returns at once.
  void begin() {
    if (!begun.complete(null)) return;
    SwingUtilities.invokeLater(() -> {
      farewell.run();
      chromium.dispose();
    });
  }

  /// Waits until somebody ends the browser, or it ends by itself.
  void awaitBegin() {
    CompletableFuture.anyOf(begun, chromium.ended()).join();
  }

  /// Waits until the browser has ended, but for a browser that hangs; gives the exit code.
  int join() {
    awaitBegin();
    int status =
        chromium.ended().completeOnTimeout(0, PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> haltLater(status), "limner-exit"));
    return status;
  }

  /// A hung browser would keep the process from exiting.
  private static void haltLater(int status) {
    CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS)
        .execute(() -> Runtime.getRuntime().halt(status));
  }
}
