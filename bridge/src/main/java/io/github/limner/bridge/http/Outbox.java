package io.github.limner.bridge.http;

import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/// What still has to be sent to one page, in order, by a thread of its own; a page that falls too
/// far behind is let go, and starts again when it reconnects.
final class Outbox implements AutoCloseable {
  private static final long MAX_WAITING_CHARS = 4 << 20;

  private final Session session;
  private final Queue<String> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicLong waitingChars = new AtomicLong();
  private final Semaphore ready = new Semaphore(0);
  private volatile boolean closed;

  Outbox(Session session) {
    this.session = session;
    Thread.startVirtualThread(this::sendAll);
  }

  /// Queues a frame and returns at once; callers keep their own order.
  void send(String frame) {
    if (closed) return;
    if (waitingChars.getAndAdd(frame.length()) > MAX_WAITING_CHARS) {
      close();
      session.disconnect();
      return;
    }
    waiting.add(frame);
    ready.release();
  }

  private void sendAll() {
    for (; ; ) {
      ready.acquireUninterruptibly();
      if (closed) return;
      var frame = waiting.remove();
      var sent = new Callback.Completable();
      session.sendText(frame, sent);
      try {
        sent.join();
      } catch (CompletionException e) {
        close();
      }
      waitingChars.addAndGet(-frame.length());
    }
  }

  @Override
  public void close() {
    closed = true;
    ready.release();
  }
}
