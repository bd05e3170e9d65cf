package io.github.limner.bridge.cef;

import io.github.limner.bridge.Clients;
import io.github.limner.bridge.Content;
import io.github.limner.bridge.Dispatcher;
import io.github.limner.bridge.Site;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.cef.browser.CefBrowser;
import org.cef.browser.CefFrame;
import org.cef.callback.CefSchemeHandlerFactory;
import org.cef.handler.CefResourceHandler;
import org.cef.network.CefRequest;

/// Answers every request to [#ORIGIN], an address that exists only inside this process.
///
/// The address is an https one because JCEF announces schemes of one's own through a file in `/`,
/// which only root can write (java-cef#445).
public final class CefDoor implements CefSchemeHandlerFactory {
  public static final String SCHEME = "https";
  public static final String HOST = "limner.localhost";
  public static final String ORIGIN = SCHEME + "://" + HOST;

  private static final String COMMANDS = "/ipc/";
  private static final String STREAM = "/stream?client=";

  private final Dispatcher dispatcher;
  private final Clients clients;
  private final Site site;

  public CefDoor(Dispatcher dispatcher, Clients clients, Site site) {
    this.dispatcher = dispatcher;
    this.clients = clients;
    this.site = site;
  }

  @Override
  public CefResourceHandler create(
      CefBrowser browser, CefFrame frame, String scheme, CefRequest request) {
    var path = path(request.getURL());
    var method = request.getMethod();
    if (method.equals("POST") && path.startsWith(COMMANDS))
      return new CommandExchange(dispatcher, clients, command(path));
    if (!method.equals("GET"))
      return new ContentExchange(CompletableFuture.completedFuture(refusal(method)));
    if (path.startsWith(STREAM)) return new FrameStream(clients, path.substring(STREAM.length()));
    return new ContentExchange(later(path, range(request)));
  }

  /// Looks for bytes on a thread of its own: the one that asks serves everybody and must not wait.
  private CompletableFuture<Content> later(String path, Optional<String> range) {
    var answer = new CompletableFuture<Content>();
    Thread.startVirtualThread(() -> {
      if (answer.isDone()) return;
      var asked = site.get(path, range);
      var _ = asked.whenComplete((content, _) -> answer.complete(content));
      var _ = answer.whenComplete((_, _) -> asked.cancel(false));
    });
    return answer;
  }

  private static Optional<String> range(CefRequest request) {
    var range = request.getHeaderByName("Range");
    return range == null || range.isEmpty() ? Optional.empty() : Optional.of(range);
  }

  private static Content refusal(String method) {
    var words = method + " is not answered here";
    return Content.of(405, "text/plain", words.getBytes(StandardCharsets.UTF_8));
  }

  /// The command's name, which arrives percent-encoded.
  static String command(String path) {
    return URLDecoder.decode(path.substring(COMMANDS.length()), StandardCharsets.UTF_8);
  }

  /// Path and query of a URL of ours.
  static String path(String url) {
    int fragment = url.indexOf('#');
    var path = url.substring(ORIGIN.length(), fragment < 0 ? url.length() : fragment);
    return path.isEmpty() ? "/" : path;
  }
}
