package io.github.limner.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

@Timeout(60)
final class ImageCommandsTest {
  @TempDir Path temporary;
  private Place place;
  private Path photos;
  private Path zip;

  @BeforeEach
  void open() throws IOException {
    place = new Place(temporary);
    photos = place.folder.resolve("photos");
    Place.picture(photos.resolve("1.jpg"));
    Place.picture(photos.resolve("2.png"));
    Place.picture(photos.resolve("3.tiff"));
    zip = Place.zip(place.folder.resolve("photos.zip"), photos);
    place.scope.grant(photos);
    place.scope.grant(zip);
  }

  @AfterEach
  void close() {
    place.close();
  }

  private static Path path(JsonNode result, String field) {
    return Path.of(result.get(field).asString());
  }

  @Test
  void extractingAZipReportsItsProgressAndGrantsItsFiles() throws IOException {
    place.scope.grant(place.folder.resolve("target"));

    var result =
        place.result(
            "extract_zip_with_progress",
            "{'zipPath':'photos.zip','targetDir':'target','onProgress':'__CHANNEL__:7'}");

    assertThat(path(result, "directory")).isEqualTo(place.folder.resolve("target"));
    assertThat(result.get("files").asInt()).isEqualTo(3);
    assertThat(result.get("problems").size()).isZero();
    assertThat(place.folder.resolve("target/in/2.png"))
        .hasSameBinaryContentAs(photos.resolve("2.png"));
    long bytes = result.get("bytes").asLong();
    assertThat(place.frames)
        .anyMatch(frame -> frame.contains("\"done\":%d,\"total\":%d".formatted(bytes, bytes)));
    assertThat(place.frames.getLast()).contains("\"channel\":7", "\"end\":true");
  }

  @Test
  void withoutATargetAZipGoesToAFolderOfItsOwnAndOnceMoreToTheSame() throws IOException {
    var first = place.result("extract_zip_with_progress", "{'zipPath':'photos.zip'}");
    var directory = path(first, "directory");
    Files.delete(directory.resolve("in/1.jpg"));
    var kept = directory.resolve("in/2.png");
    var written = Files.getAttribute(kept, "unix:ctime");

    var second = place.result("extract_zip_with_progress", "{'zipPath':'photos.zip'}");

    assertThat(second).isEqualTo(first);
    assertThat(directory).startsWith(place.folder.resolve("workspace/extracted"));
    assertThat(directory.resolve("in/1.jpg")).exists();
    assertThat(Files.getAttribute(kept, "unix:ctime")).isEqualTo(written);
    assertThat(place.scope.check(kept)).isEqualTo(kept);
  }

  @Test
  void nothingIsExtractedFromOrToWhatWasNotGranted() throws IOException {
    Files.copy(zip, place.folder.resolve("other.zip"));

    for (var arguments :
        List.of("{'zipPath':'other.zip'}", "{'zipPath':'photos.zip','targetDir':'elsewhere'}"))
      assertThat(place.failure("extract_zip_with_progress", arguments).get("kind").asString())
          .isEqualTo("ACCESS_DENIED");
    assertThat(place.folder.resolve("elsewhere")).doesNotExist();
  }

  @Test
  void aPictureIsADataUrl() throws IOException {
    for (var name : List.of("1.jpg", "2.png", "3.tiff")) {
      var url = place.result("get_image_as_data_url", "{'path':'photos/%s'}".formatted(name));
      var type = name.endsWith("png") ? "image/png" : "image/jpeg";

      assertThat(url.asString()).startsWith("data:%s;base64,".formatted(type));
      var bytes = Base64.getDecoder().decode(url.asString().split(",", 2)[1]);
      assertThat(ImageIO.read(new ByteArrayInputStream(bytes)).getWidth()).isEqualTo(400);
      if (!name.equals("3.tiff")) assertThat(photos.resolve(name)).hasBinaryContent(bytes);
    }
  }

  @Test
  void theLargestDataUrlFitsIntoTheHeapBesideEverythingElse() throws Exception {
    int length = 4 << 20;
    try (var raw = new RandomAccessFile(photos.resolve("2.png").toFile(), "rw")) {
      raw.setLength(length);
    }
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes = System.getProperty("java.class.path");

    var program =
        new ProcessBuilder(
                java,
                "-Xmx128m",
                "-cp",
                classes,
                SmallHeap.class.getName(),
                photos.resolve("2.png").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();

    try (var lines = program.inputReader()) {
      assertThat(Integer.parseInt(lines.readLine())).isGreaterThan(length / 3 * 4);
    }
  }

  @Test
  void whatIsNoPictureIsABadFile() throws IOException {
    Files.writeString(photos.resolve("4.jpg"), "a letter");

    for (var command : List.of("get_image_as_data_url", "generate_thumbnail"))
      assertThat(place.failure(command, "{'path':'photos/4.jpg'}").get("kind").asString())
          .isEqualTo("BAD_FILE");
  }

  @Test
  void aThumbnailIsMadeOnceAndMayBeShown() throws IOException {
    var first = place.result("generate_thumbnail", "{'path':'photos/2.png','size':100}");
    var file = path(first, "path");
    var made = Files.getLastModifiedTime(file);
    var second = place.result("generate_thumbnail", "{'path':'photos/2.png','size':100}");

    assertThat(List.of(first.get("width").asInt(), first.get("height").asInt()))
        .containsExactly(100, 75);
    assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(100);
    assertThat(second).isEqualTo(first);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(made);
    assertThat(place.scope.check(file)).isEqualTo(file);
    var large = place.result("generate_thumbnail", "{'path':'photos/2.png'}");
    assertThat(large.get("width").asInt()).isEqualTo(256);
  }

  @Test
  void aPictureThatChangedGetsAnotherThumbnail() throws IOException {
    var before = place.result("generate_thumbnail", "{'path':'photos/2.png'}");
    Files.setLastModifiedTime(photos.resolve("2.png"), FileTime.fromMillis(1_000_000));

    var after = place.result("generate_thumbnail", "{'path':'photos/2.png'}");

    assertThat(path(after, "path")).isNotEqualTo(path(before, "path"));
  }

  @Test
  void picturesOfOneNameAndAgeInFoldersWhoseNamesHashAlikeAreToldApart() throws IOException {
    var paths = new HashSet<Path>();
    for (var folder : List.of("Aa", "BB")) {
      var file = Place.picture(photos.resolve(folder).resolve("1.png"));
      Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
      var made = place.result("generate_thumbnail", "{'path':'photos/%s/1.png'}".formatted(folder));
      paths.add(path(made, "path"));
    }

    assertThat(paths).hasSize(2);
  }

  @Test
  void aNameAsLongAsTheDiskAllowsIsNotTooLong() throws IOException {
    for (var name : List.of("a".repeat(251), "😀".repeat(62))) {
      Place.picture(photos.resolve(name + ".png"));

      var made = place.result("generate_thumbnail", "{'path':'photos/%s.png'}".formatted(name));

      assertThat(path(made, "path")).exists();
    }
  }

  @Test
  void aSizeThatMakesNoSenseIsRefused() {
    for (var size : List.of("0", "4096", "-1", "'big'")) {
      var failure =
          place.failure("generate_thumbnail", "{'path':'photos/1.jpg','size':%s}".formatted(size));
      assertThat(failure.get("kind").asString()).isEqualTo("INVALID_REQUEST");
    }
  }
}
