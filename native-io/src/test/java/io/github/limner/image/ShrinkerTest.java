package io.github.limner.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class ShrinkerTest {
  @Property(tries = 300)
  void oneColourStaysThatColour(
      @ForAll @IntRange(min = 1, max = 90) int width,
      @ForAll @IntRange(min = 1, max = 90) int height,
      @ForAll @IntRange(min = 1, max = 90) int targetWidth,
      @ForAll @IntRange(min = 1, max = 90) int targetHeight,
      @ForAll @IntRange(min = 0, max = 0xffffff) int colour) {
    int[] row = new int[width];
    Arrays.fill(row, colour);
    int w = Math.min(width, targetWidth);
    int h = Math.min(height, targetHeight);
    Shrinker shrinker = new Shrinker(width, height, w, h);

    for (int y = 0; y < height; y++) shrinker.accept(row, 0);

    assertThat(shrinker.picture().rgb()).hasSize(w * h).containsOnly(colour);
  }

  @Test
  void eachTargetPixelIsTheMeanOfTheAreaUnderIt() {
    Shrinker shrinker = new Shrinker(3, 2, 2, 1);

    shrinker.accept(new int[] {0, 90, 30}, 0);
    shrinker.accept(new int[] {60, 30, 90}, 0);

    // Left: 1.5 columns, (0 + 45 + 60 + 15) / 3; right: (45 + 30 + 15 + 90) / 3.
    assertThat(shrinker.picture().rgb()).containsExactly(40, 60);
  }

  @Test
  void aPictureOfItsOwnSizeStaysAsItIs() {
    int[] rgb = {0x102030, 0xffffff, 0, 0x123456};
    Shrinker shrinker = new Shrinker(2, 2, 2, 2);

    shrinker.accept(rgb, 0);
    shrinker.accept(rgb, 2);

    assertThat(shrinker.picture().rgb()).containsExactly(rgb);
  }
}
