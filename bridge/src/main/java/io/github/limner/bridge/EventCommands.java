package io.github.limner.bridge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What Tauri's event package asks of Java; listening itself stays in the page.
public final class EventCommands {
  private EventCommands() {}

  public static List<Command<?, ?>> of(Clients clients) {
    return List.of(
        Command.act(
            "plugin:event|emit",
            "Sends an event to every page.",
            Emit.class,
            q -> clients.broadcast(new Clients.Event(q.event(), q.content(), null))),
        Command.act(
            "plugin:event|emit_to",
            "Sends an event to the pages a target names.",
            EmitTo.class,
            q -> clients.broadcast(new Clients.Event(q.event(), q.content(), q.target()))));
  }

  /// An event of the front end's own.
  public record Emit(String event, @Nullable JsonNode payload) {
    JsonNode content() {
      return payload == null ? Wire.JSON.nullNode() : payload;
    }
  }

  /// An event for one window or webview.
  public record EmitTo(JsonNode target, String event, @Nullable JsonNode payload) {
    JsonNode content() {
      return payload == null ? Wire.JSON.nullNode() : payload;
    }
  }
}
