package io.github.limner.bridge.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.limner.bridge.Call;
import io.github.limner.bridge.Client;
import io.github.limner.bridge.Clients;
import io.github.limner.bridge.Dispatcher;
import io.github.limner.bridge.Wire;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One page's WebSocket: its calls in flight, and the frames pushed to it.
final class PageSocket implements AutoCloseable {
  private final Map<Long, Call> calls = new ConcurrentHashMap<>();
  private final Dispatcher dispatcher;
  private final Client client;
  private final Outbox outbox;
  private final Clients.Listening listening;

  PageSocket(String name, Dispatcher dispatcher, Clients clients, Outbox outbox) {
    this.dispatcher = dispatcher;
    this.outbox = outbox;
    client = clients.client(name);
    listening = clients.attach(name, frame -> outbox.send(new String(frame, UTF_8)));
  }

  /// Starts or cancels a call.
  void receive(String text) {
    var message = Wire.JSON.readValue(text, Message.class);
    if (message.cancel() != null) {
      var call = calls.get(message.cancel());
      if (call != null) call.cancel();
    } else if (message.call() != null && message.command() != null) {
      start(message.call(), message.command(), message.args());
    } else {
      throw new IllegalArgumentException("Neither a call nor a cancel: " + text);
    }
  }

  private void start(long id, String command, @Nullable JsonNode args) {
    var arguments = args == null ? new byte[0] : Wire.bytes(args);
    // A reply that is quicker than we are waits until its call is in the table.
    calls.computeIfAbsent(
        id, _ -> dispatcher.start(command, arguments, client, envelope -> reply(id, envelope)));
  }

  private void reply(long id, byte[] envelope) {
    calls.remove(id);
    outbox.send("{\"call\":%d,%s".formatted(id, new String(envelope, UTF_8).substring(1)));
  }

  /// Nobody waits for the calls in flight any more.
  @Override
  public void close() {
    listening.close();
    outbox.close();
    calls.values().forEach(Call::cancel);
  }

  /// What a page sends: either `call`, `command` and `args`, or `cancel`.
  private record Message(
      @Nullable Long call,
      @Nullable String command,
      @Nullable JsonNode args,
      @Nullable Long cancel) {}
}
