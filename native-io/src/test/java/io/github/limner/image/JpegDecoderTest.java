package io.github.limner.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JpegDecoderTest {
  private final DecodeBudget budget = new DecodeBudget(32 << 20);

  /// ImageIO is the oracle; at less than full size its picture is shrunk.
  @ParameterizedTest
  @CsvSource({
    "baseline.jpg, 120",
    "baseline.jpg, 60",
    "baseline.jpg, 30",
    "baseline.jpg, 15",
    "baseline.jpg, 47",
    "full-colour.jpg, 120",
    "full-colour.jpg, 30",
    "restart.jpg, 120",
    "restart.jpg, 60",
    "grey.jpg, 120",
    "grey.jpg, 15",
    "orientation-5.jpg, 60",
    "thirds.jpg, 120",
    "thirds.jpg, 40",
    "mixed.jpg, 120",
    "progressive.jpg, 120",
    "progressive.jpg, 70",
    "mixed.jpg, 50"
  })
  void picturesAreThoseImageIoDecodes(String file, int longerSide) throws IOException {
    Picture picture = read(file, longerSide).orElseThrow();

    Pixels whole = Pixels.throughImageIo(Fixtures.bytes(file));
    Picture shrunk = whole.shrunk(picture.width(), picture.height());
    assertThat(Math.max(picture.width(), picture.height())).isEqualTo(longerSide);
    assertThat(Fixtures.difference(picture, shrunk)).isLessThan(2.5);
  }

  /// Both files hold the same frequencies.
  @ParameterizedTest
  @ValueSource(ints = {120, 90, 64, 40, 25, 13, 12})
  void aProgressiveFileIsThePictureOfItsBaselineTwin(int longerSide) throws IOException {
    Picture baseline = read("baseline.jpg", longerSide).orElseThrow();

    Picture progressive = read("transcoded.jpg", longerSide).orElseThrow();

    assertThat(progressive.luma().samples()).isEqualTo(baseline.luma().samples());
    assertThat(progressive.blueness().samples()).isEqualTo(baseline.blueness().samples());
    assertThat(progressive.redness().samples()).isEqualTo(baseline.redness().samples());
  }

  /// A restart comes after every MCU, so that many come while their bits are still being read.
  @Test
  void restartsAreNotReadAsBits() throws IOException {
    assertThat(read("restarts.jpg", 120).orElseThrow().luma().samples())
        .isEqualTo(read("baseline.jpg", 120).orElseThrow().luma().samples());
  }

  @ParameterizedTest
  @ValueSource(strings = {"cmyk-plain.jpg", "cmyk.jpg"})
  void otherKindsAreLeftToTheCodecs(String file) throws IOException {
    assertThat(read(file, 60)).isEmpty();
  }

  private Optional<Picture> read(String file, int longerSide) throws IOException {
    try (ByteSource source = ByteSource.open(Fixtures.file(file));
        var share = budget.share()) {
      return new JpegDecoder(budget).read(source, Orientation.TOP_LEFT, longerSide, share);
    }
  }
}
