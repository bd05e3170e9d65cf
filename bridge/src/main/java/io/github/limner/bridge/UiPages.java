package io.github.limner.bridge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
  private static final String ANY_TYPE = "application/octet-stream";
  private static final String HTML = "text/html; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("js", SCRIPT),
          Map.entry("mjs", SCRIPT),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("wasm", "application/wasm"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"));

  /// Where the door's script goes, the best place first; comments are passed over.
  private static final List<Pattern> PLACES =
      Stream.of("head", "html", "!doctype")
          .map("<!--.*?-->|<%s(?:\\s(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+)?>"::formatted)
          .map(tag -> Pattern.compile(tag, Pattern.CASE_INSENSITIVE | Pattern.DOTALL))
          .toList();

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
    var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    var type = TYPES.getOrDefault(ending, ANY_TYPE);
    var body = type.equals(HTML) ? withDoor(bytes) : bytes;
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
    var page = new StringBuilder(new String(html, StandardCharsets.UTF_8));
    page.insert(place(page), "\n    <script src=\"%s\"></script>".formatted(DOOR));
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static int place(CharSequence page) {
    return PLACES.stream()
        .flatMap(tag -> tag.matcher(page).results())
        .filter(found -> !found.group().startsWith("<!--"))
        .findFirst()
        .map(MatchResult::end)
        .orElse(0);
  }

  private byte[] page(String path) throws IOException {
    if (folder.isEmpty()) return resource("/ui" + path);
    var file = folder.get().resolve(path.substring(1)).normalize();
    if (!file.startsWith(folder.get()) || !Files.isRegularFile(file)) throw missing(path);
    return Files.readAllBytes(file);
  }

  private static byte[] resource(String name) throws IOException {
    // All pages of our own have an ending; what has none is a folder.
    if (name.contains("..") || !name.contains(".")) throw missing(name);
    try (InputStream in = UiPages.class.getResourceAsStream(name)) {
      if (in == null) throw missing(name);
      return in.readAllBytes();
    }
  }

  private static NoSuchElementException missing(String path) {
    return new NoSuchElementException("There is no page " + path);
  }
}
