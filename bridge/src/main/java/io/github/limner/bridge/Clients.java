package io.github.limner.bridge;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Everybody who asks, by the name each gave itself, and the way to reach them all.
public final class Clients {
  private static final long FORGET_NANOS = 60_000_000_000L;

  private final Map<String, Client> byName = new ConcurrentHashMap<>();
  private final Path directory;
  private final long forgetNanos;

  /// @param directory where the relative paths of requests start
  public Clients(Path directory) {
    this(directory, FORGET_NANOS);
  }

  /// @param forgetNanos after which a client that does not listen is forgotten
  Clients(Path directory, long forgetNanos) {
    this.directory = directory;
    this.forgetNanos = forgetNanos;
  }

  /// The client of that name, known from now on.
  public Client client(String name) {
    byName.values().removeIf(client -> client.isDeafFor(forgetNanos));
    return byName.computeIfAbsent(name, _ -> new Client(directory));
  }

  /// A client for one call that came from another working directory; it hears only its own
  /// channels.
  public static Client visitor(Path directory, Consumer<byte[]> sink) {
    var client = new Client(directory);
    client.attach(sink);
    return client;
  }

  /// Lets `sink` have the client's frames (UTF-8 JSON, no line end), in order, until closed.
  public Listening attach(String name, Consumer<byte[]> sink) {
    var client = client(name);
    int number = client.attach(sink);
    return () -> client.detach(number);
  }

  public boolean isAnybodyListening() {
    return byName.values().stream().anyMatch(Client::isListening);
  }

  /// Tells every client.
  public void broadcast(String event, Object payload) {
    var frame = Wire.bytes(new Event(event, payload, null));
    byName.values().forEach(client -> client.push(frame));
  }

  /// Passes a front end's own event on, to the windows its target names.
  void broadcast(Event event) {
    var frame = Wire.bytes(event);
    byName.values().forEach(client -> client.push(frame));
  }

  /// Ends when closed.
  @FunctionalInterface
  public interface Listening extends AutoCloseable {
    @Override
    void close();
  }

  /// A pushed event; `target` as Tauri's own event package writes it.
  record Event(String event, Object payload, @Nullable Object target) {}
}
