package io.github.limner.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class ByteRoutesTest {
  @TempDir Path temporary;
  private Place place;
  private Path photos;
  private String id;

  @BeforeEach
  void open() throws IOException {
    place = new Place(temporary);
    photos = place.folder.resolve("photos");
    Place.picture(photos.resolve("1.jpg"));
    Place.picture(photos.resolve("2 ä+b%.png"));
    Place.picture(photos.resolve("3.tiff"));
    Files.writeString(photos.resolve("4.jpg"), "This is a letter, not a picture");
    Files.writeString(photos.resolve("notes.txt"), "0123456789");
    Files.writeString(place.folder.resolve("secret.txt"), "secret");
    id = place.indexed(photos);
  }

  @AfterEach
  void close() {
    place.close();
  }

  private Content asset(Path path) {
    return place.get(address(path));
  }

  private static String address(Path path) {
    return "/asset/"
        + URLEncoder.encode(path.toString(), StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Test
  void aThumbnailIsAJpegWhoseLongerSideHasTheSizeAskedFor() throws IOException {
    for (int size : new int[] {256, 96}) {
      var content = place.get("/thumb/%s/1?size=%d".formatted(id, size));
      var image = ImageIO.read(new ByteArrayInputStream(Place.bytes(content)));

      assertThat(content.status()).isEqualTo(200);
      assertThat(content.type()).isEqualTo("image/jpeg");
      assertThat(image.getWidth()).isEqualTo(size);
      assertThat(image.getHeight()).isEqualTo(size * 3 / 4);
      assertThat(content.length()).isEqualTo(Place.bytes(content).length);
    }
  }

  @Test
  void aPictureThatIsNoneIsAFailureInJson() throws IOException {
    var content = place.get("/thumb/%s/4".formatted(id));

    assertThat(content.status()).isEqualTo(422);
    assertThat(content.type()).isEqualTo("application/json");
    assertThat(Wire.JSON.readTree(Place.text(content)).get("kind").asString())
        .isEqualTo("BAD_FILE");
    assertThat(place.get("/image/%s/4".formatted(id)).status()).isEqualTo(422);
  }

  @Test
  void anImageIsItsOwnBytesWhereTheBrowserShowsThemAndAJpegElsewhere() throws IOException {
    var jpeg = place.get("/image/%s/1".formatted(id));
    var png = place.get("/image/%s/2".formatted(id));
    var tiff = place.get("/image/%s/3".formatted(id));

    assertThat(jpeg.type()).isEqualTo("image/jpeg");
    assertThat(Place.bytes(jpeg)).isEqualTo(Files.readAllBytes(photos.resolve("1.jpg")));
    assertThat(png.type()).isEqualTo("image/png");
    assertThat(Place.bytes(png)).isEqualTo(Files.readAllBytes(photos.resolve("2 ä+b%.png")));
    assertThat(tiff.type()).isEqualTo("image/jpeg");
    var shown = ImageIO.read(new ByteArrayInputStream(Place.bytes(tiff)));
    assertThat(List.of(shown.getWidth(), shown.getHeight())).containsExactly(400, 300);
  }

  @Test
  void anAssetComesWholeOrInPart() throws IOException {
    var file = photos.resolve("notes.txt");
    var part = place.site.get(address(file), Optional.of("bytes=2-4")).join();

    assertThat(Place.text(asset(file))).isEqualTo("0123456789");
    assertThat(asset(file).headers()).containsEntry("Accept-Ranges", "bytes");
    assertThat(part.status()).isEqualTo(206);
    assertThat(part.length()).isEqualTo(3);
    assertThat(part.headers()).containsEntry("Content-Range", "bytes 2-4/10");
    assertThat(Place.text(part)).isEqualTo("234");
    assertThat(asset(photos.resolve("2 ä+b%.png")).type()).isEqualTo("image/png");
  }

  @Test
  void nothingOutsideTheDatasetIsGiven() throws IOException {
    var secret = place.folder.resolve("secret.txt");
    Files.createSymbolicLink(photos.resolve("link.txt"), secret);
    Files.createSymbolicLink(photos.resolve("out"), place.folder);
    Files.createSymbolicLink(photos.resolve("dangling.txt"), place.folder.resolve("later.txt"));
    var outside =
        List.of(
            secret,
            photos.resolve("../secret.txt"),
            photos.resolve("link.txt"),
            photos.resolve("out/secret.txt"),
            photos.resolve("out/photos/../secret.txt"),
            photos.resolve("dangling.txt"),
            place.folder.resolve("photos2/1.jpg"),
            Path.of("/etc/passwd"),
            Path.of("/"));

    for (var path : outside) assertThat(asset(path).status()).as("%s", path).isEqualTo(403);
  }

  @Test
  void aFolderIsNoAsset() {
    assertThat(asset(photos).status()).isEqualTo(400);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    for (var path : List.of("/thumb/nobody/1", "/image/nobody/1", "/image/%s/99".formatted(id)))
      assertThat(place.get(path).status()).as(path).isEqualTo(404);
    for (var image : List.of("99", "0", "-1", "9999999999999"))
      assertThat(place.get("/thumb/%s/%s".formatted(id, image)).status()).isEqualTo(404);
    assertThat(asset(photos.resolve("5.jpg")).status()).isEqualTo(404);
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    for (var path :
        List.of(
            "/thumb/",
            "/thumb/a",
            "/image/%s/one".formatted(id),
            "/image/a%2Fb/1",
            "/thumb/%s/1?size=big".formatted(id),
            "/asset/%00")) assertThat(place.get(path).status()).as(path).isEqualTo(400);
  }

  @Test
  void noFileStaysOpenWhateverBecomesOfTheAnswers() throws IOException {
    var before = OpenFiles.below(place.folder);
    var paths =
        List.of(
            "/thumb/%s/1".formatted(id),
            "/thumb/%s/4".formatted(id),
            "/image/%s/1".formatted(id),
            "/image/%s/3".formatted(id),
            "/image/%s/4".formatted(id),
            address(photos.resolve("notes.txt")),
            address(photos.resolve("1.jpg")),
            address(photos));
    for (int i = 0; i < 200; i++) {
      var answer = place.site.get(paths.get(i % paths.size()), Optional.of("bytes=0-9"));
      switch (i % 3) {
        case 0 -> assertThat(Place.bytes(answer.join())).isNotEmpty();
        case 1 -> answer.cancel(false);
        default -> answer.join(); // and nobody opens its body
      }
    }

    assertThat(OpenFiles.below(place.folder)).hasSameSizeAs(before);
    place.datasets.close(id);
    assertThat(OpenFiles.below(place.folder.resolve("photos"))).isEmpty();
    Await.until(
        "the dataset let go",
        () -> OpenFiles.below(place.folder.resolve("workspace/datasets")).isEmpty());
  }

  @Test
  void aBodyReadInPiecesIsTheSame() throws IOException {
    var content = asset(photos.resolve("notes.txt"));
    try (var in = content.body().open()) {
      var buffer = new byte[4];
      assertThat(in.read(buffer, 0, 0)).isZero();
      assertThat(in.read()).isEqualTo('0');
      assertThat(in.read(buffer)).isEqualTo(4);
      assertThat(Arrays.copyOf(buffer, 4)).containsExactly('1', '2', '3', '4');
      assertThat(in.readAllBytes()).hasSize(5);
      assertThat(in.read()).isEqualTo(-1);
    }
  }
}
