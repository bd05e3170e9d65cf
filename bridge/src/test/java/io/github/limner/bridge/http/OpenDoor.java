package io.github.limner.bridge.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.limner.bridge.Clients;
import io.github.limner.bridge.Command;
import io.github.limner.bridge.Content;
import io.github.limner.bridge.Dispatcher;
import io.github.limner.bridge.Nothing;
import io.github.limner.bridge.Site;
import io.github.limner.problem.BadFileException;
import io.github.limner.task.Progress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A door with a few commands behind it, and a client that knows the token.
final class OpenDoor implements AutoCloseable {
  static final byte[] PICTURE = picture();

  final Clients clients = new Clients(Path.of(""));
  final CountDownLatch waiting = new CountDownLatch(1);
  final CountDownLatch cancelled = new CountDownLatch(1);
  final CompletableFuture<Content> never = new CompletableFuture<>();
  final HttpClient http = HttpClient.newHttpClient();
  final HttpDoor door;

  OpenDoor() throws IOException {
    var commands =
        List.<Command<?, ?>>of(
            Command.quick("echo", "Says it again.", Text.class, Text.class, q -> q),
            Command.quick("break", "Fails.", Nothing.class, Nothing.class, _ -> fail()),
            Command.slow("count", "Counts.", Count.class, Count.class, OpenDoor::count),
            Command.slow(
                "wait", "Waits for its cancel.", Nothing.class, Nothing.class, this::hang));
    door = HttpDoor.open(0, new Dispatcher(commands), clients, new Site(routes()));
  }

  private List<Site.Route> routes() {
    return List.of(
        new Site.Route("/picture", false, OpenDoor::picture),
        new Site.Route("/asset/", false, q -> text(q.path().substring("/asset/".length()))),
        new Site.Route("/never", false, _ -> never),
        new Site.Route("/", true, q -> text("page " + q.path())));
  }

  private static Nothing fail() throws IOException {
    throw new BadFileException("a.png", 7, "no header");
  }

  private static Count count(Count to, Progress progress) {
    for (int i = 1; i <= to.number(); i++) {
      progress.report(i, to.number());
      rest(60);
    }
    return to;
  }

  private Nothing hang(Nothing nothing, Progress progress) {
    waiting.countDown();
    try {
      for (; ; rest(5)) progress.report(0, 0);
    } finally {
      cancelled.countDown();
    }
  }

  private static void rest(int millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CompletableFuture<Content> text(String text) {
    return CompletableFuture.completedFuture(
        Content.of(Content.OK, "text/plain; charset=utf-8", text.getBytes(UTF_8)));
  }

  private static CompletableFuture<Content> picture(Site.Request request) {
    if (request.range().isEmpty())
      return CompletableFuture.completedFuture(Content.of(Content.OK, "image/png", PICTURE));
    var ends = request.range().get().substring("bytes=".length()).split("-", -1);
    int from = Integer.parseInt(ends[0]);
    int to = Integer.parseInt(ends[1]) + 1;
    var part = Content.of(206, "image/png", Arrays.copyOfRange(PICTURE, from, to));
    var range = "bytes %d-%d/%d".formatted(from, to - 1, PICTURE.length);
    return CompletableFuture.completedFuture(
        new Content(206, "image/png", Map.of("Content-Range", range), part.length(), part.body()));
  }

  private static byte[] picture() {
    var bytes = new byte[3 << 20];
    for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (i / 7);
    return bytes;
  }

  /// A bare connection, for what no HTTP client would do.
  Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), door.port());
  }

  String origin() {
    return "http://127.0.0.1:" + door.port();
  }

  /// A request from our own page that shows the token.
  HttpRequest.Builder request(String path) {
    return stranger(path).header("Authorization", "Bearer " + door.token());
  }

  /// A request from our own page without the token.
  HttpRequest.Builder stranger(String path) {
    return HttpRequest.newBuilder(URI.create(origin() + path)).header("Origin", origin());
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  /// The answer to a command asked by `POST`.
  String post(String command, String arguments) throws Exception {
    var body = HttpRequest.BodyPublishers.ofString(arguments);
    return send(request("/ipc/" + command).POST(body)).body();
  }

  @Override
  public void close() throws IOException {
    door.close();
    http.close();
  }

  record Text(String text) {}

  record Count(int number) {}
}
