package io.github.limner.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReductionTest {
  private static final long MAX_BYTES = 40 << 20;

  @Test
  void picturesOfEverySizeFitIntoTheMemoryAndAreNoSmallerThanTheyMustBe() {
    for (int width = 1; width < 22_000; width = width * 11 / 10 + 1) {
      for (int height = 1; height < 22_000; height = height * 11 / 10 + 1) {
        ImageHeader header = header(width, height);
        for (int bytesPerPixel : new int[] {1, 3, 4, 8}) {
          for (int longerSide : new int[] {96, 256, 2048, 2560}) {
            assertFits(header, Reduction.of(header, bytesPerPixel, longerSide, MAX_BYTES));
          }
        }
      }
    }
  }

  private static void assertFits(ImageHeader header, Reduction reduction) {
    assertThat(reduction.bytes()).as("%s %s", header, reduction).isLessThanOrEqualTo(MAX_BYTES);
    assertThat(Math.min(reduction.width(), reduction.height())).isPositive();
    int longer = Math.max(header.width(), header.height());
    int wanted = Math.min(longer, 96);
    assertThat(Math.max(reduction.width(), reduction.height())).isGreaterThanOrEqualTo(wanted);
  }

  @Test
  void whereNothingIsEnoughASinglePixelIsLeft() {
    Reduction reduction = Reduction.of(header(300, 200), 4, 2560, 0);

    assertThat(reduction).isEqualTo(new Reduction(300, 1, 1, 1, 4));
  }

  @ParameterizedTest
  @CsvSource({
    "tiff, 2592, 1944, 5",
    "png, 2048, 2048, 6",
    "png, 4096, 4096, 10",
    "png, 2560, 2560, 10",
    "bmp, 5200, 3900, 5"
  })
  void aLargePictureIsShownAsLargeAsTheMemoryAllows(String format, int width, int height, int type)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, type), format, bytes);

    Picture picture = Fixtures.decode(ByteSource.of("large", bytes.toByteArray()), 2560);

    assertThat(picture.width()).isGreaterThan(1000);
  }

  private static ImageHeader header(int width, int height) {
    return new ImageHeader(ImageFormat.PNG, width, height, Orientation.TOP_LEFT);
  }
}
