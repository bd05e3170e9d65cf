package io.github.limner.launcher.instance;

import io.github.limner.bridge.Wire;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One later start at our socket: its request, and our answer. Hanging up cancels it.
final class Conversation implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Conversation.class);

  /// Our first word, which tells a guest that it is let in.
  private static final byte[] WELCOME = Wire.bytes("welcome");

  private final CompletableFuture<Void> replied = new CompletableFuture<>();
  private final Lines lines;
  private final Host host;

  Conversation(SocketChannel channel, Host host) {
    lines = new Lines(channel);
    this.host = host;
  }

  void hold() throws IOException {
    send(WELCOME);
    var line = lines.read();
    if (line.isEmpty()) return;
    switch (Wire.JSON.readValue(line.get(), Request.class)) {
      case Request.Show show -> {
        replied.complete(null);
        host.show(show.subjects(), this::send);
        awaitHangup();
      }
      case Request.Invoke invoke -> {
        var call = host.invoke(invoke, this::send, this::reply);
        awaitHangup();
        call.cancel();
      }
    }
  }

  private void awaitHangup() throws IOException {
    while (lines.read().isPresent()) log.debug("A guest says more than one line");
  }

  private void reply(byte[] envelope) {
    send(envelope);
    replied.complete(null);
  }

  private void send(byte[] json) {
    try {
      lines.write(json);
    } catch (IOException e) {
      log.debug("A guest has left", e);
    }
  }

  void awaitReply() {
    replied.join();
  }

  @Override
  public void close() throws IOException {
    replied.complete(null);
    lines.close();
  }
}
