package io.github.limner.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BaselineJpegTest {
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
    "mixed.jpg, 50"
  })
  void picturesAreThoseImageIoDecodes(String file, int longerSide) throws IOException {
    Picture picture = read(file, longerSide).orElseThrow();

    Pixels whole = Pixels.throughImageIo(Fixtures.bytes(file));
    Picture shrunk = whole.shrunk(picture.width(), picture.height());
    assertThat(Math.max(picture.width(), picture.height())).isEqualTo(longerSide);
    assertThat(Fixtures.difference(picture, shrunk)).isLessThan(2.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"progressive.jpg", "cmyk.jpg"})
  void otherKindsAreLeftToTheCodecs(String file) throws IOException {
    assertThat(read(file, 60)).isEmpty();
  }

  private Optional<Picture> read(String file, int longerSide) throws IOException {
    try (ByteSource source = ByteSource.open(Fixtures.file(file));
        var share = budget.share()) {
      return new BaselineJpeg(budget).read(source, Orientation.TOP_LEFT, longerSide, share);
    }
  }
}
