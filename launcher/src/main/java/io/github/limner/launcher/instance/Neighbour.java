package io.github.limner.launcher.instance;

import io.github.limner.bridge.Wire;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/// Another process that has the workspace, at the other end of its socket; answers one request.
public final class Neighbour implements Entry, AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Neighbour.class);

  private final Lines lines;

  private Neighbour(Lines lines) {
    this.lines = lines;
  }

  /// Empty if nobody listens there, or whoever does lets nobody in any more; one that is still
  /// starting is waited for.
  static Optional<Neighbour> of(Path workspace) throws IOException {
    var address = Address.read(workspace);
    if (address.isEmpty()) return Optional.empty();
    try {
      var lines = new Lines(SocketChannel.open(address.get()));
      if (lines.read().isPresent()) return Optional.of(new Neighbour(lines));
      lines.close();
    } catch (IOException e) {
      log.debug("Nobody listens at {}", address, e);
    }
    return Optional.empty();
  }

  /// Asks, and waits for the envelope; empty if the neighbour ended before it answered.
  ///
  /// @param frames takes what is pushed meanwhile
  public Optional<JsonNode> ask(Request request, Consumer<JsonNode> frames) {
    try {
      lines.write(Wire.JSON.writerFor(Request.class).writeValueAsBytes(request));
      for (; ; ) {
        var line = lines.read();
        if (line.isEmpty()) return Optional.empty();
        var json = Wire.JSON.readTree(line.get());
        if (json.has("result") || json.has("failure")) return Optional.of(json);
        frames.accept(json);
      }
    } catch (IOException e) {
      log.debug("The neighbour has gone", e);
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
