package io.github.limner.launcher;

import io.github.limner.bridge.Clients;
import io.github.limner.bridge.Dispatcher;
import io.github.limner.bridge.Wire;
import io.github.limner.launcher.instance.Subject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;

/// Opens what a start of Limner was given, and tells the front end to show it.
final class Openings {
  private final Dispatcher dispatcher;
  private final Clients clients;

  /// @param dispatcher opens paths with the rights of the user
  Openings(Dispatcher dispatcher, Clients clients) {
    this.dispatcher = dispatcher;
    this.clients = clients;
  }

  /// Opens one after the other; gives the envelope of the first failure, if there is one.
  Optional<JsonNode> open(List<Subject> subjects) {
    for (var subject : subjects) {
      var envelope = open(subject);
      if (envelope.has("failure")) return Optional.of(envelope);
      clients.broadcast("open", envelope.get("result"));
    }
    return Optional.empty();
  }

  private JsonNode open(Subject subject) {
    return switch (subject) {
      case Subject.Source(var path) -> ask("open_dataset", Map.of("path", path));
      case Subject.Sample() -> ask("open_sample", Map.of());
    };
  }

  private JsonNode ask(String command, Map<String, Object> arguments) {
    var reply = new CompletableFuture<byte[]>();
    var client = Clients.visitor(Path.of(""), _ -> {});
    var _ = dispatcher.start(command, Wire.bytes(arguments), client, reply::complete);
    return Wire.JSON.readTree(reply.join());
  }
}
