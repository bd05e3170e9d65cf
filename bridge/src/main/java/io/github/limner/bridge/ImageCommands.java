package io.github.limner.bridge;

import io.github.limner.archive.Extraction;
import io.github.limner.archive.ZipDirectory;
import io.github.limner.disk.Leftovers;
import io.github.limner.image.ByteSource;
import io.github.limner.image.DataUrl;
import io.github.limner.image.Decoder;
import io.github.limner.image.HeaderProbe;
import io.github.limner.image.JpegEncoder;
import io.github.limner.problem.Problem;
import io.github.limner.task.Progress;
import io.github.limner.thumbs.ThumbSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a front end may ask of files that are in no dataset.
public final class ImageCommands {
  private static final float QUALITY = 0.85f;
  private static final int MAX_NAME = 40;
  private static final String UNFINISHED = ".tmp";

  private final Decoder decoder;
  private final PathScope scope;
  private final Folders folders;

  private ImageCommands(Decoder decoder, PathScope scope, Folders folders) {
    this.decoder = decoder;
    this.scope = scope;
    this.folders = folders;
  }

  public static List<Command<?, ?>> of(Decoder decoder, PathScope scope, Folders folders) {
    var commands = new ImageCommands(decoder, scope, folders);
    return List.of(
        Command.slow(
            "extract_zip_with_progress",
            "Extracts a ZIP into a folder; run again, it goes on where it was stopped.",
            ExtractZip.class,
            Extracted.class,
            commands::extract),
        Command.quick(
            "get_image_as_data_url",
            "Gives a picture as a data URL, as a smaller JPEG where its file is longer than 4 MB.",
            ImagePath.class,
            String.class,
            q -> DataUrl.of(scope.check(q.path()), decoder)),
        Command.quick(
            "generate_thumbnail",
            "Makes an upright JPEG of a picture, its longer side at most `size` pixels.",
            GenerateThumbnail.class,
            GeneratedThumbnail.class,
            commands::thumbnail));
  }

  private Extracted extract(ExtractZip request, Progress progress) throws IOException {
    var zip = scope.check(request.zipPath());
    var target =
        request.targetDir() == null
            ? folders.extracted().resolve(name(zip))
            : scope.check(request.targetDir());
    try (var directory = ZipDirectory.open(zip)) {
      var report = new Extraction(directory, target).run(Extraction.Listener.NONE, progress);
      scope.grant(target);
      return new Extracted(target, report.files(), report.bytes(), report.problems());
    }
  }

  private GeneratedThumbnail thumbnail(GenerateThumbnail request) throws IOException {
    int size = request.size() == null ? ThumbSize.LARGE.pixels() : request.size();
    var picture = scope.check(request.path());
    var file = folders.thumbnails().resolve(name(picture) + "-" + size + ".jpg");
    if (!Files.exists(file)) make(picture, size, file);
    scope.grant(folders.thumbnails());
    try (var source = ByteSource.open(file)) {
      var header = HeaderProbe.probe(source);
      return new GeneratedThumbnail(file, header.width(), header.height());
    }
  }

  private void make(Path picture, int size, Path file) throws IOException {
    try (var source = ByteSource.open(picture)) {
      var jpeg = decoder.decode(source, size, made -> JpegEncoder.encode(made, QUALITY));
      Files.createDirectories(file.getParent());
      var unfinished = Files.createTempFile(file.getParent(), "", UNFINISHED);
      try {
        Files.write(unfinished, jpeg);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    }
  }

  /// A name of its own for each version of a file, short enough for any disk.
  private static String name(Path file) throws IOException {
    var version = file + " " + Files.getLastModifiedTime(file).toMillis();
    var start = file.getFileName().toString().codePoints().limit(MAX_NAME);
    return start.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        + "-"
        + UUID.nameUUIDFromBytes(version.getBytes(StandardCharsets.UTF_8));
  }

  /// Names an archive, and the folder its files are to go to.
  public record ExtractZip(Path zipPath, @Nullable Path targetDir) {}

  /// What an extraction did: where the files are, how many, and what was left out.
  public record Extracted(Path directory, int files, long bytes, List<Problem> problems) {
    public Extracted {
      problems = List.copyOf(problems);
    }
  }

  /// Names a picture.
  public record ImagePath(Path path) {}

  /// Names a picture and the size its thumbnail is to have, 256 if none is given.
  public record GenerateThumbnail(Path path, @Nullable Integer size) {
    public GenerateThumbnail {
      if (size != null && (size < 16 || size > 2048))
        throw new IllegalArgumentException("size is not in 16..2048: " + size);
    }
  }

  /// A thumbnail's file, for `convertFileSrc`, and its size in pixels.
  public record GeneratedThumbnail(Path path, int width, int height) {}

  /// Where what these commands make is kept.
  ///
  /// @param extracted archives for which no folder was named
  /// @param thumbnails JPEG files
  public record Folders(Path extracted, Path thumbnails) {
    private static final Logger log = LoggerFactory.getLogger(Folders.class);
    private static final long MAX_THUMBNAIL_BYTES = 256 << 20;

    /// Gives back what a killed program left unfinished, and the oldest thumbnails.
    public void tidy() {
      try {
        Leftovers.delete(thumbnails, "*" + UNFINISHED);
        Leftovers.shrink(thumbnails, MAX_THUMBNAIL_BYTES);
      } catch (IOException e) {
        log.warn("{} could not be tidied", thumbnails, e);
      }
    }
  }
}
