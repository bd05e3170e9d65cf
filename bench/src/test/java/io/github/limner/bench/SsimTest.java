package io.github.limner.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SsimTest {
  @Test
  void aPictureIsLikeItselfAndLessLikeItsNoisyTwin() {
    var picture = noise(64, 48, 1);
    var values = picture.values().clone();
    var random = new Random(2);
    for (int i = 0; i < values.length; i++) values[i] += 20 * random.nextGaussian();

    assertThat(Ssim.of(picture, picture)).isEqualTo(1);
    assertThat(Ssim.of(picture, new Luma(64, 48, values))).isBetween(0.5, 0.99);
    assertThat(Ssim.of(picture, noise(64, 48, 3))).isBetween(-0.1, 0.3);
  }

  @Test
  void reducingKeepsAFlatPictureFlatAndASlopeASlope() {
    var flat = new double[90 * 70];
    Arrays.fill(flat, 77);
    var slope = new double[90 * 70];
    for (int i = 0; i < slope.length; i++) slope[i] = i % 90;

    assertThat(Arrays.stream(Lanczos.reduce(new Luma(90, 70, flat), 31, 23).values()).boxed())
        .allSatisfy(value -> assertThat(value).isCloseTo(77, within(1e-9)));
    var reduced = Lanczos.reduce(new Luma(90, 70, slope), 30, 35);
    assertThat(reduced.at(15, 20)).isCloseTo(46, within(0.01));
  }

  private static Luma noise(int width, int height, int seed) {
    var values = new Random(seed).doubles((long) width * height, 0, 255).toArray();
    return new Luma(width, height, values);
  }
}
