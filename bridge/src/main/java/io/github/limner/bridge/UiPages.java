package io.github.limner.bridge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The front end's own files: from the jar, or from a folder with another front end.
///
/// Every HTML page gets the door's script before its own, and a policy that lets nothing in from
/// outside.
public final class UiPages implements Site.Handler {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
          + " font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";
  private static final String DOOR = "/limner-door.js";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "woff2", "font/woff2",
          "ico", "image/x-icon");

  private final Optional<Path> folder;

  /// @param folder of another front end than Limner's own
  public UiPages(Optional<Path> folder) {
    this.folder = folder.map(path -> path.toAbsolutePath().normalize());
  }

  @Override
  public CompletableFuture<Content> get(Site.Request request) throws IOException {
    var path = request.path().endsWith("/") ? request.path() + "index.html" : request.path();
    var bytes = path.equals(DOOR) ? resource(DOOR.substring(1)) : page(path);
    return CompletableFuture.completedFuture(content(path, bytes));
  }

  private static Content content(String path, byte[] bytes) {
    var ending = path.substring(path.lastIndexOf('.') + 1);
    var type = TYPES.getOrDefault(ending, "application/octet-stream");
    var body = ending.equals("html") ? withDoor(bytes) : bytes;
    // Vite names its assets by their content, so they never change.
    var caching = path.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-store";
    var content = Content.of(Content.OK, type, body);
    var headers =
        Map.of(
            "Content-Security-Policy",
            POLICY,
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cache-Control",
            caching);
    return new Content(Content.OK, type, headers, content.length(), content.body());
  }

  private static byte[] withDoor(byte[] html) {
    var script = "<head>\n    <script src=\"%s\"></script>".formatted(DOOR);
    var page = new String(html, StandardCharsets.UTF_8);
    return page.replaceFirst("<head>", script).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] page(String path) throws IOException {
    if (folder.isEmpty()) return resource("/ui" + path);
    var file = folder.get().resolve(path.substring(1)).normalize();
    if (!file.startsWith(folder.get()) || !Files.isRegularFile(file)) throw missing(path);
    return Files.readAllBytes(file);
  }

  private static byte[] resource(String name) throws IOException {
    if (name.contains("..")) throw missing(name);
    try (InputStream in = UiPages.class.getResourceAsStream(name)) {
      if (in == null) throw missing(name);
      return in.readAllBytes();
    }
  }

  private static NoSuchElementException missing(String path) {
    return new NoSuchElementException("There is no page " + path);
  }
}
