package io.github.limner.bridge;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A page or a terminal that asks, and listens for what Java pushes.
///
/// Frames pushed while nobody listens wait, up to a bound in bytes; beyond it the newest are
/// dropped, because a listener that comes back reads the present state anyway.
public final class Client {
  private static final Logger log = LoggerFactory.getLogger(Client.class);
  private static final int MAX_WAITING_BYTES = 1 << 20;

  private final Deque<byte[]> waiting = new ArrayDeque<>();
  private final Path directory;
  private int waitingBytes;
  private int attachment;
  private @Nullable Consumer<byte[]> sink;
  private long deafSinceNanos = System.nanoTime();

  /// @param directory where the relative paths of this client's requests start
  Client(Path directory) {
    this.directory = directory;
  }

  Path directory() {
    return directory;
  }

  /// Sends one message of a Tauri channel.
  void send(long channel, long index, Object message) {
    push(Wire.bytes(new ChannelMessage(channel, index, message)));
  }

  /// Says that a Tauri channel has had its last message.
  void end(long channel, long index) {
    push(Wire.bytes(new ChannelEnd(channel, index, true)));
  }

  synchronized void push(byte[] frame) {
    if (sink != null) {
      give(frame);
    } else if (waitingBytes + frame.length <= MAX_WAITING_BYTES) {
      waiting.add(frame);
      waitingBytes += frame.length;
    }
  }

  /// Lets `listener` have all frames until it is detached by the number returned, or replaced.
  synchronized int attach(Consumer<byte[]> listener) {
    sink = listener;
    waiting.forEach(this::give);
    waiting.clear();
    waitingBytes = 0;
    return ++attachment;
  }

  /// A listener that fails is let go, so that neither who pushes nor the other clients suffer.
  private void give(byte[] frame) {
    var listener = sink;
    if (listener == null) return;
    try {
      listener.accept(frame);
    } catch (RuntimeException e) {
      log.warn("A listener failed and hears no more", e);
      letGo();
    }
  }

  private void letGo() {
    sink = null;
    deafSinceNanos = System.nanoTime();
  }

  synchronized void detach(int number) {
    if (number == attachment) letGo();
  }

  synchronized boolean isListening() {
    return sink != null;
  }

  synchronized boolean isDeafFor(long nanos) {
    return sink == null && System.nanoTime() - deafSinceNanos > nanos;
  }

  private record ChannelMessage(long channel, long index, Object message) {}

  private record ChannelEnd(long channel, long index, boolean end) {}
}
