package io.github.limner.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.limner.problem.BadFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures nobody here made. They are not part of the sources, so these tests run where they are.
@Timeout(120)
final class ExistingCollectionsTest {
  @Test
  void everyDifficultPictureIsDecodedOrRefusedInWords() throws IOException {
    List<String> refused = new ArrayList<>();

    for (Path file : pictures("nasty-images")) {
      long begin = System.nanoTime();
      try {
        assertThat(Fixtures.decode(file, 256)).isNotNull();
      } catch (BadFileException e) {
        assertThat(e).hasMessageStartingWith(file + ": ");
        refused.add(e.getMessage());
      }
      Duration took = Duration.ofNanos(System.nanoTime() - begin);
      assertThat(took).as(file.toString()).isLessThan(Duration.ofSeconds(20));
    }

    assertThat(refused).hasSizeLessThan(30);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Landscape", "Portrait"})
  void everyOrientationShowsTheSameUprightPicture(String name) throws IOException {
    pictures("exif-orientation");
    Path folder = Fixtures.collection("exif-orientation").orElseThrow();
    Picture reference = Fixtures.decode(folder.resolve(name + "_1.jpg"), 256);

    for (int exif = 0; exif <= 8; exif++) {
      Picture picture = Fixtures.decode(folder.resolve(name + "_" + exif + ".jpg"), 256);

      assertThat(Fixtures.difference(picture, reference)).as("orientation " + exif).isLessThan(12);
    }
  }

  @Test
  void photosHaveTheSizeThatImageIoReads() throws IOException {
    List<Path> photos = pictures("photos");

    for (int i = 0; i < photos.size(); i += 20) {
      ImageHeader header = Fixtures.header(photos.get(i));
      ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
      try (var stream = ImageIO.createImageInputStream(photos.get(i).toFile())) {
        reader.setInput(stream);
        assertThat(header.width()).isEqualTo(reader.getWidth(0));
        assertThat(header.height()).isEqualTo(reader.getHeight(0));
      } finally {
        reader.dispose();
      }
    }
  }

  @Test
  void everyPhotoHasAHeader() throws IOException {
    for (Path photo : pictures("photos")) {
      assertThatCode(() -> Fixtures.header(photo)).doesNotThrowAnyException();
    }
  }

  private static List<Path> pictures(String collection) throws IOException {
    assumeTrue(Fixtures.collection(collection).isPresent(), "no " + collection + " here");
    String ending = "(?i)\\.(jpe?g|bmp|tiff?|webp)";
    return Fixtures.under(Fixtures.collection(collection).orElseThrow(), ending);
  }
}
