package io.github.limner.bridge;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Every path a `GET` can name, and who answers it.
public final class Site {
  private final List<Route> routes;

  /// @param routes the first whose prefix fits answers
  public Site(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  /// The bytes at a path with its query; cancelling the future (without interrupt) says that nobody
  /// waits any more. The future never fails: what went wrong is its content.
  ///
  /// @param range the value of the request's `Range` header
  public CompletableFuture<Content> get(String pathAndQuery, Optional<String> range) {
    try {
      var request = Request.of(pathAndQuery, range);
      for (var route : routes)
        if (request.path().startsWith(route.prefix())) return answer(route, request);
      throw new NoSuchElementException("There is nothing at " + request.path());
    } catch (Exception e) {
      return CompletableFuture.completedFuture(Content.of(Failure.of(e)));
    }
  }

  private static CompletableFuture<Content> answer(Route route, Request request) throws Exception {
    var asked = route.handler().get(request);
    var answer = asked.exceptionally(e -> Content.of(Failure.of(e)));
    var _ =
        answer.whenComplete((_, thrown) -> {
          if (thrown != null) asked.cancel(false);
        });
    return answer;
  }

  /// Whether a path is part of the program's own static pages, which hold no secret.
  public boolean isPublic(String pathAndQuery) {
    try {
      var path = Request.of(pathAndQuery, Optional.empty()).path();
      return routes.stream().filter(r -> path.startsWith(r.prefix())).findFirst().stream()
          .anyMatch(Route::open);
    } catch (IllegalArgumentException e) {
      return false; // not decodable, and so nothing of ours
    }
  }

  /// Who answers the paths that begin with `prefix`.
  ///
  /// @param open whether the bytes may be seen without a token
  public record Route(String prefix, boolean open, Handler handler) {}

  /// Finds the bytes of one request.
  @FunctionalInterface
  public interface Handler {
    CompletableFuture<Content> get(Request request) throws Exception;
  }

  /// One `GET`.
  ///
  /// @param path decoded, beginning with `/`
  public record Request(String path, Map<String, String> query, Optional<String> range) {
    static Request of(String pathAndQuery, Optional<String> range) {
      int mark = pathAndQuery.indexOf('?');
      var path = mark < 0 ? pathAndQuery : pathAndQuery.substring(0, mark);
      var query = new HashMap<String, String>();
      if (mark >= 0) {
        for (var pair : pathAndQuery.substring(mark + 1).split("&", -1)) {
          int is = pair.indexOf('=');
          if (is > 0) query.put(pair.substring(0, is), decode(pair.substring(is + 1)));
        }
      }
      return new Request(decode(path), Map.copyOf(query), range);
    }

    private static String decode(String text) {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
  }
}
