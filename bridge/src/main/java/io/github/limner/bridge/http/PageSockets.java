package io.github.limner.bridge.http;

import io.github.limner.bridge.Clients;
import io.github.limner.bridge.Dispatcher;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsConnectContext;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// All pages that are connected now, by the session the server knows each by.
final class PageSockets {
  private final Map<String, PageSocket> bySession = new ConcurrentHashMap<>();
  private final Dispatcher dispatcher;
  private final Clients clients;

  PageSockets(Dispatcher dispatcher, Clients clients) {
    this.dispatcher = dispatcher;
    this.clients = clients;
  }

  void configure(WsConfig socket) {
    socket.onConnect(this::connect);
    socket.onMessage(ctx -> {
      var page = bySession.get(ctx.sessionId());
      if (page != null) page.receive(ctx.message());
    });
    socket.onClose(ctx -> {
      var page = bySession.remove(ctx.sessionId());
      if (page != null) page.close();
    });
  }

  private void connect(WsConnectContext ctx) {
    ctx.session.setIdleTimeout(Duration.ZERO);
    var name = Objects.requireNonNullElse(ctx.queryParam("client"), ctx.sessionId());
    bySession.put(
        ctx.sessionId(), new PageSocket(name, dispatcher, clients, new Outbox(ctx.session)));
  }
}
