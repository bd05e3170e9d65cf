package io.github.limner.bridge.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.List;

/// Notices that a browser hung up before its answer was ready.
///
/// While a request is being answered the server does not look at its connection. We do, with a
/// selector of our own: nobody sends a second request ahead of the first answer, so a connection
/// that becomes readable has been closed.
final class Hangups implements AutoCloseable {
  private final Selector selector;

  Hangups() throws IOException {
    selector = Selector.open();
    Thread.ofPlatform().name("limner-hangups").daemon().start(this::listen);
  }

  /// Runs `onHangup` if the connection closes, or the door does, before the watch is closed.
  Watch watch(SelectableChannel connection, Runnable onHangup) {
    try {
      var known = connection.keyFor(selector);
      var key = known == null ? connection.register(selector, 0) : known;
      var watched = new Watched(onHangup);
      key.attach(watched);
      key.interestOps(SelectionKey.OP_READ);
      selector.wakeup();
      return () -> {
        watched.over = true;
        ignore(key);
      };
    } catch (ClosedChannelException | ClosedSelectorException | CancelledKeyException e) {
      onHangup.run();
      return () -> {};
    }
  }

  private void listen() {
    try {
      while (selector.isOpen()) selector.select(Hangups::look);
    } catch (ClosedSelectorException e) {
      // The door was closed between two looks.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void look(SelectionKey key) {
    if (!(key.attachment() instanceof Watched watched)) return;
    if (watched.over) return;
    if (watched.seen) {
      // A closed connection stays readable, so the selector would never rest again.
      ignore(key);
      watched.hangUp();
    }
    watched.seen = true;
  }

  private static void ignore(SelectionKey key) {
    try {
      key.interestOps(0);
    } catch (CancelledKeyException e) {
      // The server has closed the connection, and with it the key.
    }
  }

  @Override
  public void close() throws IOException {
    if (!selector.isOpen()) return;
    for (var key : List.copyOf(selector.keys()))
      if (key.attachment() instanceof Watched watched) watched.hangUp();
    selector.close();
  }

  /// One watch on a connection that serves many requests in turn.
  private static final class Watched {
    private final Runnable onHangup;

    /// Set by the first look, which may have begun before the watch did and seen the request.
    private boolean seen;

    private volatile boolean over;

    Watched(Runnable onHangup) {
      this.onHangup = onHangup;
    }

    void hangUp() {
      if (over) return;
      over = true;
      onHangup.run();
    }
  }

  /// Ends when closed.
  @FunctionalInterface
  interface Watch extends AutoCloseable {
    @Override
    void close();
  }
}
