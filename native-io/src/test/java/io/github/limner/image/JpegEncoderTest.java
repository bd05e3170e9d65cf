package io.github.limner.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// ImageIO's reader, which is the Independent JPEG Group's, is the oracle.
final class JpegEncoderTest {
  /// The bounds are just below what ImageMagick's files of the same photo, sampling and quality
  /// have: 41.6, 38.1 and 32.6 dB.
  @ParameterizedTest
  @CsvSource({"0.92, 41.3", "0.82, 37.8", "0.3, 32.3"})
  void aPhotoStaysWhatItIs(float quality, double decibels) throws IOException {
    Pixels photo = Pixels.throughImageIo(Fixtures.bytes("photo.png"));

    byte[] jpeg = JpegEncoder.encode(photo.picture(), quality);

    assertThat(decibels(Pixels.throughImageIo(jpeg), photo)).isGreaterThan(decibels);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "1, 2",
    "2, 1",
    "7, 9",
    "8, 8",
    "9, 7",
    "15, 17",
    "16, 16",
    "17, 33",
    "16383, 1",
    "1, 16383",
    "65500, 2"
  })
  void greySlopesOfEverySizeAreWritten(int width, int height) throws IOException {
    Pixels slope = slope(width, height);

    Pixels read = Pixels.throughImageIo(JpegEncoder.encode(slope.picture(), 0.9f));

    assertThat(Pixels.difference(read, slope)).isLessThan(3);
  }

  @ParameterizedTest
  @CsvSource({"1", "0.82", "0.01"})
  void theHardestContrastsAreWritten(float quality) throws IOException {
    var random = new Random(3);
    int[] rgb = random.ints(64 * 64).map(number -> number < 0 ? 0xffffff : 0).toArray();
    Pixels noise = new Pixels(64, 64, rgb);

    Pixels read = Pixels.throughImageIo(JpegEncoder.encode(noise.picture(), quality));

    assertThat(Pixels.difference(read, noise)).isLessThan(quality == 1 ? 1 : 127);
  }

  @Test
  void greyStaysGrey() throws IOException {
    Picture grey = Fixtures.decode(Fixtures.file("grey.jpg"), 120);

    Pixels read = Pixels.throughImageIo(JpegEncoder.encode(grey, 0.82f));

    assertThat(read.rgb()).isEqualTo(read.each(pixel -> (pixel & 0xff) * 0x010101).rgb());
  }

  @Test
  void allBytesThatLookLikeMarkersAreStuffed() throws IOException {
    byte[] jpeg = JpegEncoder.encode(slope(300, 200).picture(), 1);

    int scan = jpeg.length - 2;
    while (jpeg[scan] != -1 || jpeg[scan + 1] != (byte) 0xda) scan--;
    for (int i = scan + 12; i < jpeg.length - 2; i++) {
      if (jpeg[i] == -1) assertThat(jpeg[i + 1]).as("after byte %d", i).isZero();
    }
  }

  private static Pixels slope(int width, int height) {
    int[] rgb = new int[width * height];
    for (int i = 0; i < rgb.length; i++) {
      int grey = 200 * (i % width) / width + 55 * (i / width) / height;
      rgb[i] = grey * 0x010101;
    }
    return new Pixels(width, height, rgb);
  }

  /// The peak signal-to-noise ratio.
  private static double decibels(Pixels read, Pixels original) {
    double squares = 0;
    for (int i = 0; i < original.rgb().length; i++) {
      for (int shift = 0; shift < 24; shift += 8) {
        int a = (read.rgb()[i] >> shift) & 0xff;
        int b = (original.rgb()[i] >> shift) & 0xff;
        squares += (a - b) * (a - b);
      }
    }
    return 10 * Math.log10(255 * 255 * 3 * original.rgb().length / squares);
  }
}
