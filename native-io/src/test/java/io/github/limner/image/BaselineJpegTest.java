package io.github.limner.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BaselineJpegTest {
  private final DecodeBudget budget = new DecodeBudget(32 << 20);

  /// ImageIO is the oracle; at less than full size its picture is shrunk by the mean of areas.
  @ParameterizedTest
  @CsvSource({
    "baseline.jpg, 120", "baseline.jpg, 60", "baseline.jpg, 30", "baseline.jpg, 15",
    "baseline.jpg, 47", "full-colour.jpg, 120", "full-colour.jpg, 30", "restart.jpg, 120",
    "restart.jpg, 60", "grey.jpg, 120", "grey.jpg, 15", "orientation-5.jpg, 60"
  })
  void picturesAreThoseImageIoDecodes(String file, int longerSide) throws IOException {
    Picture picture = read(file, longerSide).orElseThrow();

    Picture whole = throughImageIo(file);
    Shrinker shrinker =
        new Shrinker(whole.width(), whole.height(), picture.width(), picture.height());
    for (int y = 0; y < whole.height(); y++) shrinker.accept(whole.rgb(), y * whole.width());
    assertThat(Math.max(picture.width(), picture.height())).isEqualTo(longerSide);
    assertThat(Fixtures.difference(picture, shrinker.picture())).isLessThan(2.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"progressive.jpg", "cmyk.jpg"})
  void otherKindsAreLeftToTheCodecs(String file) throws IOException {
    assertThat(read(file, 60)).isEmpty();
  }

  private Optional<Picture> read(String file, int longerSide) throws IOException {
    try (ByteSource source = ByteSource.open(Fixtures.file(file));
        var share = budget.share()) {
      return new BaselineJpeg(budget).read(source, longerSide, share);
    }
  }

  private Picture throughImageIo(String file) throws IOException {
    try (ByteSource source = ByteSource.open(Fixtures.file(file));
        SourceStream stream = new SourceStream(source);
        var share = budget.share()) {
      return new CodecRead(budget).read(stream, HeaderProbe.probe(source), 1000, share);
    }
  }
}
