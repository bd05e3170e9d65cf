package io.github.limner.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShrinkerTest {
  @Property(tries = 300)
  void oneLevelStaysThatLevel(
      @ForAll @IntRange(min = 1, max = 200) int width,
      @ForAll @IntRange(min = 1, max = 90) int height,
      @ForAll @IntRange(min = 1, max = 200) int targetWidth,
      @ForAll @IntRange(min = 1, max = 90) int targetHeight,
      @ForAll @IntRange(min = 0, max = 255) int level) {
    byte[] samples = new byte[width * height];
    Arrays.fill(samples, (byte) level);

    Plane shrunk =
        shrink(
            new Plane(width, height, samples),
            Math.min(width, targetWidth),
            Math.min(height, targetHeight));

    assertThat(shrunk.samples()).containsOnly((byte) level);
  }

  @Property(tries = 100)
  void aPlaneOfItsOwnSizeStaysAsItIs(
      @ForAll @IntRange(min = 1, max = 80) int width,
      @ForAll @IntRange(min = 1, max = 80) int height,
      @ForAll byte seed) {
    byte[] samples = new byte[width * height];
    new Random(seed).nextBytes(samples);

    assertThat(shrink(new Plane(width, height, samples), width, height).samples())
        .isEqualTo(samples);
  }

  /// Pillow is the oracle, which rounds between its two passes: see make-fixtures.sh.
  @ParameterizedTest
  @ValueSource(strings = {"oracle/shrunk-50x38.png", "oracle/shrunk-113x20.png"})
  void cellsAreThoseThatPillowComputes(String file) throws IOException {
    Plane expected = green(file);

    Plane shrunk = shrink(green("photo.png"), expected.width(), expected.height());

    for (int i = 0; i < shrunk.samples().length; i++) {
      int difference = (shrunk.samples()[i] & 0xff) - (expected.samples()[i] & 0xff);
      assertThat(difference).as("cell %d", i).isBetween(-2, 2);
    }
  }

  @Test
  void aShrunkPictureIsThatOfItsPixels() throws IOException {
    Pixels photo = Pixels.throughImageIo(Fixtures.bytes("photo.png"));

    Picture shrunk = photo.picture().shrunk(50);

    assertThat(Fixtures.difference(shrunk, photo.shrunk(50, 38))).isLessThan(1);
  }

  private static Plane shrink(Plane plane, int width, int height) {
    Side across = new Side(plane.width(), width, false);
    Side down = new Side(plane.height(), height, false);
    var shrinker =
        new Shrinker(across.luma(plane.width(), 1, 0.5), down.luma(plane.height(), 1, 0.5));
    float[] samples = new float[plane.samples().length];
    for (int i = 0; i < samples.length; i++) samples[i] = plane.samples()[i] & 0xff;
    for (int y = 0; y < plane.height(); y++) shrinker.accept(samples, y * plane.width());
    return shrinker.plane();
  }

  private static Plane green(String file) throws IOException {
    Pixels pixels = Pixels.throughImageIo(Fixtures.bytes(file));
    byte[] samples = new byte[pixels.rgb().length];
    for (int i = 0; i < samples.length; i++) samples[i] = (byte) (pixels.rgb()[i] >> 8);
    return new Plane(pixels.width(), pixels.height(), samples);
  }
}
