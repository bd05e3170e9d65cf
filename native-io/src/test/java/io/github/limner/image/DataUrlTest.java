package io.github.limner.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataUrlTest {
  @Test
  void aPictureTheBrowserShowsKeepsItsBytes() throws IOException {
    String url = DataUrl.of(Fixtures.file("lossy.webp"), Fixtures.DECODER);

    assertThat(url).startsWith("data:image/webp;base64,");
    assertThat(content(url)).isEqualTo(Fixtures.bytes("lossy.webp"));
  }

  @Test
  void aLongPictureKeepsItsBytes(@TempDir Path folder) throws IOException {
    Path file = Files.copy(Fixtures.file("photo.png"), folder.resolve("long.png"));
    resize(file, 1_000_003);

    assertThat(content(DataUrl.of(file, Fixtures.DECODER))).isEqualTo(Files.readAllBytes(file));
  }

  @Test
  void aTiffBecomesAJpegOfTheSamePicture() throws IOException {
    String url = DataUrl.of(Fixtures.file("orientation-6.tif"), Fixtures.DECODER);

    assertThat(url).startsWith("data:image/jpeg;base64,");
    Picture shown = Fixtures.decode(ByteSource.of("shown", content(url)), 120);
    Picture photo = Fixtures.decode(Fixtures.file("photo.png"), 120);
    assertThat(Fixtures.difference(shown, photo)).isLessThan(4);
  }

  @Test
  void aFileThatIsTooLongForAUrlBecomesAJpegOfTheSamePicture(@TempDir Path folder)
      throws IOException {
    Path file = Files.copy(Fixtures.file("photo.png"), folder.resolve("vast.png"));
    resize(file, 40 << 20);

    String url = DataUrl.of(file, Fixtures.DECODER);

    assertThat(url).startsWith("data:image/jpeg;base64,");
    Picture shown = Fixtures.decode(ByteSource.of("shown", content(url)), 120);
    Picture photo = Fixtures.decode(Fixtures.file("photo.png"), 120);
    assertThat(Fixtures.difference(shown, photo)).isLessThan(4);
  }

  @Test
  void aFileThatIsNoPictureIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("letter.png"), "This is no picture.");

    assertThatThrownBy(() -> DataUrl.of(file, Fixtures.DECODER)).hasMessageContaining("letter.png");
  }

  private static byte[] content(String url) {
    return Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1));
  }

  private static void resize(Path file, long length) throws IOException {
    try (var raw = new RandomAccessFile(file.toFile(), "rw")) {
      raw.setLength(length);
    }
  }
}
