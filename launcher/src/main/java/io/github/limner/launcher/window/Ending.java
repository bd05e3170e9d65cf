package io.github.limner.launcher.window;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.SwingUtilities;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one way out: browser first, then the program's services, then the process, without fail.
///
/// The frame is never disposed of: a frame that goes before its browser can hang the engine.
final class Ending {
  private static final Logger log = LoggerFactory.getLogger(Ending.class);
  private static final int PATIENCE_SECONDS = 5;
  private static final int FAILED = 1;

  private final AtomicBoolean begun = new AtomicBoolean();
  private final Chromium chromium;
  private final Runnable farewell;
  private final Runnable afterwards;

  /// @param farewell runs on Swing's thread while the window is still there
  /// @param afterwards runs when the browser has ended
  Ending(Chromium chromium, Runnable farewell, Runnable afterwards) {
    this.chromium = chromium;
    this.farewell = farewell;
    this.afterwards = afterwards;
  }

  /// Ends when the engine ends without being asked, which is when it cannot start.
  void watch() {
    Thread.startVirtualThread(() -> {
      await(chromium.ended(), Integer.MAX_VALUE);
      begin(FAILED);
    });
  }

  /// Begins to end, once; returns at once.
  void begin() {
    begin(0);
  }

  private void begin(int status) {
    if (!begun.compareAndSet(false, true)) return;
    SwingUtilities.invokeLater(() -> {
      farewell.run();
      chromium.dispose();
    });
    new Thread(() -> end(status), "limner-end").start();
  }

  private void end(int status) {
    if (!await(chromium.ended(), PATIENCE_SECONDS)) log.warn("The browser does not end");
    try {
      afterwards.run();
    } finally {
      Thread.ofPlatform().daemon().name("limner-halt").start(Ending::halt);
      System.exit(status);
    }
  }

  private static void halt() {
    await(new CountDownLatch(1), PATIENCE_SECONDS);
    Runtime.getRuntime().halt(0);
  }

  private static boolean await(CountDownLatch latch, int seconds) {
    try {
      return latch.await(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Nobody interrupts", e);
    }
  }
}
