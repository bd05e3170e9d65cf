package io.github.limner.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.limner.problem.BadFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HeaderProbeTest {
  @ParameterizedTest
  @CsvFileSource(resources = "sizes.csv")
  void storedSizesAreThoseImageMagickSays(String file, int width, int height) throws IOException {
    ImageHeader header = Fixtures.header(Fixtures.file(file));

    assertThat(header.width()).isEqualTo(width);
    assertThat(header.height()).isEqualTo(height);
    assertThat(header.format()).isEqualTo(ImageFormat.ofName(file).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void orientationComesFromExif(int exif) throws IOException {
    ImageHeader header = Fixtures.header(Fixtures.file("orientation-" + exif + ".jpg"));

    assertThat(header.orientation().exif()).isEqualTo(exif);
    assertThat(header.uprightWidth()).isEqualTo(120);
    assertThat(header.uprightHeight()).isEqualTo(90);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpg", "png", "webp", "tif"})
  void everyFormatThatCanCarriesItsOrientation(String extension) throws IOException {
    ImageHeader header = Fixtures.header(Fixtures.file("orientation-6." + extension));

    assertThat(header.orientation()).isEqualTo(Orientation.RIGHT_TOP);
  }

  @Test
  void largeSegmentsBeforeTheSizeAreSteppedOver() throws IOException {
    byte[] jpeg = Fixtures.bytes("orientation-8.jpg");
    byte[] padded = new byte[jpeg.length + 3 * 65_537];
    System.arraycopy(jpeg, 0, padded, 0, 2);
    for (int i = 0; i < 3; i++) {
      byte[] segment = {(byte) 0xff, (byte) 0xe2, (byte) 0xff, (byte) 0xff};
      System.arraycopy(segment, 0, padded, 2 + i * 65_537, 4);
    }
    System.arraycopy(jpeg, 2, padded, 2 + 3 * 65_537, jpeg.length - 2);

    ImageHeader header = HeaderProbe.probe(ByteSource.of("padded.jpg", padded));

    assertThat(header)
        .isEqualTo(new ImageHeader(ImageFormat.JPEG, 90, 120, Orientation.LEFT_BOTTOM));
  }

  @Test
  void theContentDecidesNotTheName(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("photo.jpg"), Fixtures.bytes("lossless.webp"));

    assertThat(Fixtures.header(file).format()).isEqualTo(ImageFormat.WEBP);
  }

  @Test
  void anEmptyFileIsCalledEmpty() {
    assertThatThrownBy(() -> probe("empty.jpg", new byte[0]))
        .isInstanceOf(BadFileException.class)
        .hasMessage("empty.jpg: is empty");
  }

  @Test
  void textNamedLikeAPictureIsQuoted() {
    assertThatThrownBy(() -> probe("note.jpg", "Hello world".getBytes(UTF_8)))
        .hasMessage("note.jpg: is not an image: begins with “Hello wo”");
  }

  @Test
  void otherBytesAreShownAsHex() {
    assertThatThrownBy(() -> probe("x.png", new byte[] {0, 1, (byte) 0xfe}))
        .hasMessage("x.png: is not an image: begins with 00 01 fe");
  }

  @Test
  void aSideOfZeroOrOfMoreThanTwoBillionPixelsIsRefused() throws IOException {
    byte[] png = Fixtures.bytes("photo.png");
    png[18] = 0;
    png[19] = 0;
    assertThatThrownBy(() -> probe("zero.png", png))
        .hasMessage("zero.png: says that a side has 0 pixels (at byte 16)");

    png[16] = (byte) 0xff;
    assertThatThrownBy(() -> probe("vast.png", png)).hasMessageContaining("4278190080 pixels");
  }

  @Test
  void everyTruncationIsRefusedInWordsOrStillSaysTheSameSize() throws IOException {
    for (Path file : Fixtures.all()) {
      byte[] whole = Files.readAllBytes(file);
      ImageHeader header = Fixtures.header(file);
      for (int length = 0; length < Math.min(whole.length, 2000); length += 7) {
        byte[] part = Arrays.copyOf(whole, length);
        try {
          ImageHeader found = probe("part", part);
          assertThat(found.width()).isEqualTo(header.width());
        } catch (BadFileException e) {
          assertThat(e).hasMessageMatching("part: (is|ends|has|points) .*");
        }
      }
    }
  }

  private static ImageHeader probe(String name, byte[] bytes) throws IOException {
    return HeaderProbe.probe(ByteSource.of(name, bytes));
  }
}
