package io.github.limner.bridge.http;

import java.net.URI;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A page's end of its socket.
final class Page implements WebSocket.Listener {
  private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
  private final StringBuilder frame = new StringBuilder();
  final WebSocket socket;

  Page(OpenDoor door, String name) {
    socket =
        door.http
            .newWebSocketBuilder()
            .header("Authorization", "Bearer " + door.door.token())
            .header("Origin", door.origin())
            .buildAsync(
                URI.create("ws://127.0.0.1:%d/socket?client=%s".formatted(door.door.port(), name)),
                this)
            .join();
  }

  void send(String text) {
    socket.sendText(text, true).join();
  }

  String next() throws InterruptedException {
    var next = frames.poll(10, TimeUnit.SECONDS);
    if (next == null) throw new IllegalStateException("No frame came");
    return next;
  }

  @Override
  public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
    frame.append(data);
    if (last) {
      frames.add(frame.toString());
      frame.setLength(0);
    }
    return WebSocket.Listener.super.onText(webSocket, data, last);
  }
}
