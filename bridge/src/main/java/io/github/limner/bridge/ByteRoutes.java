package io.github.limner.bridge;

import io.github.limner.catalog.Datasets;
import io.github.limner.image.ByteSource;
import io.github.limner.image.Decoder;
import io.github.limner.image.HeaderProbe;
import io.github.limner.image.ImageFormat;
import io.github.limner.image.Viewable;
import io.github.limner.thumbs.Thumbnail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The paths whose bytes are pictures.
public final class ByteRoutes {
  private static final String DEFAULT_THUMB = "256";
  private static final String ANY_TYPE = "application/octet-stream";

  private final Datasets datasets;
  private final Decoder decoder;
  private final PathScope scope;

  private ByteRoutes(Datasets datasets, Decoder decoder, PathScope scope) {
    this.datasets = datasets;
    this.decoder = decoder;
    this.scope = scope;
  }

  public static List<Site.Route> of(Datasets datasets, Decoder decoder, PathScope scope) {
    var routes = new ByteRoutes(datasets, decoder, scope);
    return List.of(
        new Site.Route("/thumb/", false, routes::thumbnail),
        new Site.Route("/image/", false, routes::image),
        new Site.Route("/asset/", false, routes::asset));
  }

  private CompletableFuture<Content> thumbnail(Site.Request request) throws IOException {
    var image = ImagePath.of(request.path());
    var size = Integer.parseInt(request.query().getOrDefault("size", DEFAULT_THUMB));
    var asked = datasets.thumbnail(image.dataset(), image.id(), size);
    boolean isOneVersion = request.query().containsKey("v");
    var answer =
        asked.thenApply(made -> jpeg(made, isOneVersion ? "max-age=31536000" : "no-cache"));
    var _ =
        answer.whenComplete((_, _) -> {
          if (answer.isCancelled()) asked.cancel(false);
        });
    return answer;
  }

  private static Content jpeg(Thumbnail thumbnail, String keep) {
    var content = Content.of(Content.OK, ImageFormat.JPEG.mimeType(), thumbnail.jpeg());
    var headers = Map.of("Cache-Control", keep);
    return new Content(content.status(), content.type(), headers, content.length(), content.body());
  }

  private CompletableFuture<Content> image(Site.Request request) throws IOException {
    var image = ImagePath.of(request.path());
    try (var source = datasets.picture(image.dataset(), image.id())) {
      return shown(source, request.range());
    }
  }

  private CompletableFuture<Content> asset(Site.Request request) throws IOException {
    var path = scope.check(Path.of(request.path().substring("/asset/".length())));
    if (Files.exists(path) && !Files.isRegularFile(path))
      throw new IllegalArgumentException(path + " is not a file");
    try (var source = ByteSource.open(path)) {
      return ImageFormat.ofName(path.toString()).isPresent()
          ? shown(source, request.range())
          : done(SourceContent.of(ANY_TYPE, source, request.range()));
    }
  }

  /// A picture as the browser can show it.
  private CompletableFuture<Content> shown(ByteSource source, Optional<String> range)
      throws IOException {
    if (Viewable.isShownAsIs(source)) {
      var type = HeaderProbe.probe(source).format().mimeType();
      return done(SourceContent.of(type, source, range));
    }
    var jpeg = Viewable.converted(source, decoder);
    return done(Content.of(Content.OK, ImageFormat.JPEG.mimeType(), jpeg));
  }

  private static CompletableFuture<Content> done(Content content) {
    return CompletableFuture.completedFuture(content);
  }

  /// `/<route>/<dataset>/<image id>`.
  private record ImagePath(String dataset, long id) {
    static ImagePath of(String path) {
      var parts = path.split("/", -1);
      if (parts.length != 4) throw new IllegalArgumentException("Not an image's path: " + path);
      return new ImagePath(parts[2], Long.parseLong(parts[3]));
    }
  }
}
