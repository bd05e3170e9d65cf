package io.github.limner.bridge.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Optional;

/// Decides who comes in: asked by the right host name, from our own pages, with the token.
///
/// The host is checked because a foreign page can point a name of its own at 127.0.0.1; the origin
/// because a browser sends the cookie along whoever asks.
final class Gate {
  private static final String BEARER = "Bearer ";

  /// As long as the browser runs.
  private static final int SESSION = -1;

  private final Token token;
  private final Strikes strikes = new Strikes();

  Gate(Token token) {
    this.token = token;
  }

  /// Refuses a request that came by a foreign name or from a foreign page.
  void checkSource(Context ctx) {
    var ours = List.of("127.0.0.1:" + port(ctx), "localhost:" + port(ctx));
    var host = ctx.header("Host");
    if (host == null || !ours.contains(host))
      throw new Refused(403, "Limner answers only as " + String.join(" and ", ours));
    var origin = Optional.ofNullable(ctx.header("Origin"));
    if (origin.isEmpty() && mustNameOrigin(ctx))
      throw new Refused(403, "The request lacks the header `Origin: http://%s`".formatted(host));
    if (origin.isPresent() && ours.stream().noneMatch(our -> origin.get().equals("http://" + our)))
      throw new Refused(403, "Limner does not answer pages of " + origin.get());
  }

  private static boolean mustNameOrigin(Context ctx) {
    return !reads(ctx) || "websocket".equalsIgnoreCase(ctx.header("Upgrade"));
  }

  static boolean reads(Context ctx) {
    var method = ctx.req().getMethod();
    return method.equals("GET") || method.equals("HEAD");
  }

  /// Refuses a request without the token, in the cookie or the header.
  void checkToken(Context ctx) {
    var guess = bearer(ctx).or(() -> Optional.ofNullable(ctx.cookie(cookieName(ctx))));
    if (guess.isEmpty()) throw new Refused(401, "Open Limner by the link it printed at its start");
    if (token.is(guess.get())) return;
    if (strikes.isOut()) throw new Refused(429, "Too many wrong tokens; wait a minute");
    throw new Refused(401, "This link is of an earlier start of Limner; open the newest one");
  }

  /// Gives a browser that showed the token a cookie its scripts cannot read.
  void welcome(Context ctx) {
    ctx.cookie(
        new Cookie(
            cookieName(ctx), token.text(), "/", SESSION, false, true, null, SameSite.STRICT));
  }

  private static Optional<String> bearer(Context ctx) {
    return Optional.ofNullable(ctx.header("Authorization"))
        .filter(value -> value.startsWith(BEARER))
        .map(value -> value.substring(BEARER.length()));
  }

  /// Cookies do not know ports, and two workspaces may be served side by side.
  private static String cookieName(Context ctx) {
    return "limner-" + port(ctx);
  }

  private static int port(Context ctx) {
    return ctx.req().getLocalPort();
  }
}
