package io.github.limner.launcher;

import java.io.PrintStream;
import tools.jackson.databind.JsonNode;

/// How far a command is: one line that changes on a terminal, a line now and then elsewhere.
final class ProgressLine {
  private static final long PLAIN_NANOS = 2_000_000_000L;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream out;
  private final Style style;
  private boolean shown;
  private long nextNanos = System.nanoTime();

  ProgressLine(PrintStream out, Style style) {
    this.out = out;
    this.style = style;
  }

  /// Whether progress may overwrite itself.
  enum Style {
    CHANGING,
    PLAIN;

    /// Told by the script that starts Java: Java itself cannot tell what stderr is.
    static Style ofStderr() {
      return Boolean.getBoolean("limner.terminal") ? CHANGING : PLAIN;
    }
  }

  /// Takes a pushed frame; shows it if it is a message of progress.
  synchronized void show(JsonNode frame) {
    var message = frame.path("message");
    if (!message.has("done")) return;
    var text = text(message.get("done").asLong(), message.path("total").asLong(0));
    switch (style) {
      case CHANGING -> change(text);
      case PLAIN -> addLine(text);
    }
  }

  private void change(String text) {
    out.print(CLEAR + text);
    out.flush();
    shown = true;
  }

  private void addLine(String text) {
    if (System.nanoTime() < nextNanos) return;
    out.println(text);
    nextNanos = System.nanoTime() + PLAIN_NANOS;
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
