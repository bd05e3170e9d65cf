package io.github.limner.launcher;

import java.io.PrintStream;
import tools.jackson.databind.JsonNode;

/// How far a command is: one line that changes on a terminal, a line now and then elsewhere.
final class ProgressLine {
  /// Set by the script that starts Java, which can tell what stderr is.
  private static final boolean TERMINAL = Boolean.getBoolean("limner.terminal");

  private static final long PLAIN_NANOS = 2_000_000_000L;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream out;
  private boolean shown;
  private long nextNanos = System.nanoTime();

  ProgressLine(PrintStream out) {
    this.out = out;
  }

  /// Takes a pushed frame; shows it if it is a message of progress.
  synchronized void show(JsonNode frame) {
    var message = frame.path("message");
    if (!message.has("done")) return;
    var text = text(message.get("done").asLong(), message.path("total").asLong(0));
    if (TERMINAL) {
      out.print(CLEAR + text);
      out.flush();
      shown = true;
    } else if (System.nanoTime() >= nextNanos) {
      out.println(text);
      nextNanos = System.nanoTime() + PLAIN_NANOS;
    }
  }

  private static String text(long done, long total) {
    if (total <= 0) return "%,d".formatted(done);
    return "%3d %%  %,d of %,d".formatted(100 * done / total, done, total);
  }

  /// Makes room for what is printed next.
  synchronized void clear() {
    if (shown) out.print(CLEAR);
    out.flush();
    shown = false;
  }
}
