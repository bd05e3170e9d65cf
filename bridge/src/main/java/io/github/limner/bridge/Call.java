package io.github.limner.bridge;

import io.github.limner.task.Progress;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One command in flight: whoever asked can stop it, and hears how far it is.
public final class Call implements Progress {
  private static final long QUIET_NANOS = 50_000_000;
  private static final String CHANNEL = "__CHANNEL__:";

  private final Client client;
  private @Nullable Long channel;
  private long index;
  private long lastReportNanos = System.nanoTime() - QUIET_NANOS;
  private volatile boolean cancelled;

  Call(Client client) {
    this.client = client;
  }

  Client client() {
    return client;
  }

  public void cancel() {
    cancelled = true;
  }

  /// Sends progress to the Tauri channel the caller passed, if it passed one.
  void listen(@Nullable JsonNode onProgress, Command<?, ?> command) {
    if (onProgress == null || onProgress.isNull()) return;
    if (!command.reports())
      throw new IllegalArgumentException(command.name() + " reports no progress");
    var text = onProgress.asString("");
    if (!text.startsWith(CHANNEL))
      throw new IllegalArgumentException("`onProgress` is not a channel: " + text);
    channel = Long.parseLong(text.substring(CHANNEL.length()));
  }

  @Override
  public synchronized void report(long done, long total) {
    if (cancelled) throw new CancellationException();
    if (channel == null) return;
    long now = System.nanoTime();
    boolean last = total > 0 && done >= total;
    if (!last && now - lastReportNanos < QUIET_NANOS) return;
    lastReportNanos = now;
    client.send(channel, index++, new Step(done, total));
  }

  synchronized void end() {
    if (channel != null) client.end(channel, index);
  }

  /// How far a command is; `total` is 0 while it is not known.
  public record Step(long done, long total) {}
}
