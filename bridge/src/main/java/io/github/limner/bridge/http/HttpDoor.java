package io.github.limner.bridge.http;

import io.github.limner.bridge.Client;
import io.github.limner.bridge.Clients;
import io.github.limner.bridge.Content;
import io.github.limner.bridge.Dispatcher;
import io.github.limner.bridge.Failure;
import io.github.limner.bridge.Site;
import io.github.limner.bridge.Wire;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.nio.channels.SelectableChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.SelectableChannelEndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/// Serves the front end, the commands and the bytes to a browser on this computer, and to nobody
/// else.
///
/// Each request has a virtual thread that may wait. Nothing here interrupts it, at the end neither.
public final class HttpDoor implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final int MAX_REQUEST_BYTES = 16 << 20;
  private static final int MAX_UNACCEPTED = 1024;
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", "default-src 'none'; sandbox",
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Cache-Control", "no-store");

  private final Dispatcher dispatcher;
  private final Clients clients;
  private final Site site;
  private final Token token = Token.random();
  private final Gate gate = new Gate(token);
  private final Hangups hangups;
  private final Javalin server;

  private HttpDoor(int port, Dispatcher dispatcher, Clients clients, Site site) throws IOException {
    this.dispatcher = dispatcher;
    this.clients = clients;
    this.site = site;
    hangups = new Hangups();
    server = Javalin.create(config -> configure(config, port));
  }

  /// Opens the door at a port; 0 is any free one.
  public static HttpDoor open(int port, Dispatcher dispatcher, Clients clients, Site site)
      throws IOException {
    var door = new HttpDoor(port, dispatcher, clients, site);
    try {
      door.server.start();
      return door;
    } catch (JavalinBindException e) {
      door.hangups.close();
      throw new IOException("Port %d is taken".formatted(port), e);
    }
  }

  public int port() {
    return server.port();
  }

  /// What to send along as `Authorization: Bearer …`.
  public String token() {
    return token.text();
  }

  /// The address for a browser; its fragment is the token, which no server log ever sees.
  public String link() {
    return "http://%s:%d/#token=%s".formatted(HOST, port(), token.text());
  }

  private void configure(JavalinConfig config, int port) {
    config.startup.showJavalinBanner = false;
    config.concurrency.useVirtualThreads = true;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.maxRequestSize = MAX_REQUEST_BYTES;
    // The path of a file travels as one percent-encoded segment.
    config.jetty.modifyHttpConfiguration(http -> http.setUriCompliance(UriCompliance.UNSAFE));
    config.jetty.modifyServletContextHandler(
        servlets -> servlets.getServletHandler().setDecodeAmbiguousURIs(true));
    config.jetty.addConnector((server, http) -> connector(port, server, http));
    config.jetty.modifyWebSocketServletFactory(
        sockets -> sockets.setMaxTextMessageSize(MAX_REQUEST_BYTES));
    config.routes.before(this::admit);
    config.routes.wsBeforeUpgrade(this::admitToAll);
    config.routes.post("/session", gate::welcome);
    config.routes.post("/ipc/{command}", this::call);
    config.routes.get("*", this::get);
    config.routes.ws("/socket", new PageSockets(dispatcher, clients)::configure);
    config.routes.exception(Refused.class, HttpDoor::refuse);
  }

  private static Connector connector(int port, Server server, HttpConfiguration http) {
    var connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(HOST);
    connector.setPort(port);
    connector.setAcceptQueueSize(MAX_UNACCEPTED);
    // A command may take hours; whoever hangs up is noticed otherwise.
    connector.setIdleTimeout(0);
    return connector;
  }

  private void admit(Context ctx) {
    if (Gate.reads(ctx) && site.isPublic(pathAndQuery(ctx))) admitToPages(ctx);
    else admitToAll(ctx);
  }

  private void admitToPages(Context ctx) {
    HEADERS.forEach(ctx::header);
    gate.checkSource(ctx);
  }

  private void admitToAll(Context ctx) {
    admitToPages(ctx);
    gate.checkToken(ctx);
  }

  private static void refuse(Refused refused, Context ctx) {
    ctx.status(refused.status());
    ctx.contentType("application/json").result(Wire.bytes(Failure.of(refused)));
  }

  private void call(Context ctx) {
    var reply = new CompletableFuture<byte[]>();
    var call =
        dispatcher.start(ctx.pathParam("command"), ctx.bodyAsBytes(), client(ctx), reply::complete);
    try (var _ = hangups.watch(connection(ctx), call::cancel)) {
      reply.join();
    }
    ctx.contentType("application/json").result(reply.join());
  }

  private Client client(Context ctx) {
    return Optional.ofNullable(ctx.header("Limner-Client"))
        .map(clients::client)
        .orElseGet(() -> Clients.visitor(Path.of(""), _ -> {}));
  }

  private void get(Context ctx) throws IOException {
    var asked = site.get(pathAndQuery(ctx), Optional.ofNullable(ctx.header("Range")));
    Content content;
    try (var _ = hangups.watch(connection(ctx), () -> asked.cancel(false))) {
      content = asked.exceptionally(e -> Content.of(Failure.of(e))).join();
    }
    ctx.status(content.status()).contentType(content.type());
    content.headers().forEach(ctx::header);
    ctx.res().setContentLengthLong(content.length());
    if (ctx.req().getMethod().equals("HEAD")) return;
    try (var bytes = content.body().open()) {
      bytes.transferTo(ctx.outputStream());
    }
  }

  private static String pathAndQuery(Context ctx) {
    var query = ctx.queryString();
    return query == null ? ctx.req().getRequestURI() : ctx.req().getRequestURI() + "?" + query;
  }

  private static SelectableChannel connection(Context ctx) {
    var request = ServletContextRequest.getServletContextRequest(ctx.req());
    var end = request.getConnectionMetaData().getConnection().getEndPoint();
    return ((SelectableChannelEndPoint) end).getChannel();
  }

  /// Cancels what browsers still wait for, then stops listening.
  @Override
  public void close() throws IOException {
    hangups.close();
    server.stop();
  }
}
