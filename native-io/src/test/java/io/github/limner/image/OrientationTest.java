package io.github.limner.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class OrientationTest {
  private static final int WIDTH = 46;
  private static final int HEIGHT = 38;

  /// Odd ones, so that it matters from which edge pairs of pixels are counted.
  private static final int WANTED_WIDTH = 23;

  private static final int WANTED_HEIGHT = 19;

  @ParameterizedTest
  @EnumSource
  void turningAShrunkPictureIsShrinkingATurnedOne(Orientation orientation) {
    Pixels stored = coarse();
    Pixels turned = turned(stored, orientation);

    Picture shrunkFirst = orientation.upright(shrunk(stored, orientation));
    Picture turnedFirst =
        turned.shrunk(
            orientation.swapsSides() ? WANTED_HEIGHT : WANTED_WIDTH,
            orientation.swapsSides() ? WANTED_WIDTH : WANTED_HEIGHT);

    assertSame(shrunkFirst.luma(), turnedFirst.luma());
    assertSame(shrunkFirst.blueness(), turnedFirst.blueness());
    assertSame(shrunkFirst.redness(), turnedFirst.redness());
  }

  private static void assertSame(Plane plane, Plane expected) {
    assertThat(plane.width()).isEqualTo(expected.width());
    assertThat(plane.height()).isEqualTo(expected.height());
    for (int i = 0; i < plane.samples().length; i++) {
      assertThat((plane.samples()[i] & 0xff) - (expected.samples()[i] & 0xff)).isBetween(-1, 1);
    }
  }

  private static Picture shrunk(Pixels stored, Orientation orientation) {
    Side across = new Side(WIDTH, WANTED_WIDTH, orientation.mirrorsColumns());
    Side down = new Side(HEIGHT, WANTED_HEIGHT, orientation.mirrorsRows());
    var shrinker = new RgbShrinker(WIDTH, HEIGHT, 1, across, down);
    for (int y = 0; y < HEIGHT; y++) shrinker.accept(stored.rgb(), y * WIDTH);
    return shrinker.picture();
  }

  /// EXIF 2.32, orientation: where the upright pixel (x, y) is stored.
  private static Pixels turned(Pixels stored, Orientation orientation) {
    int width = orientation.swapsSides() ? HEIGHT : WIDTH;
    int height = orientation.swapsSides() ? WIDTH : HEIGHT;
    int right = WIDTH - 1;
    int bottom = HEIGHT - 1;
    int[] rgb = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int from =
            switch (orientation) {
              case TOP_LEFT -> y * WIDTH + x;
              case TOP_RIGHT -> y * WIDTH + right - x;
              case BOTTOM_RIGHT -> (bottom - y) * WIDTH + right - x;
              case BOTTOM_LEFT -> (bottom - y) * WIDTH + x;
              case LEFT_TOP -> x * WIDTH + y;
              case RIGHT_TOP -> (bottom - x) * WIDTH + y;
              case RIGHT_BOTTOM -> (bottom - x) * WIDTH + right - y;
              case LEFT_BOTTOM -> x * WIDTH + right - y;
            };
        rgb[y * width + x] = stored.rgb()[from];
      }
    }
    return new Pixels(width, height, rgb);
  }

  private static Pixels coarse() {
    var random = new Random(5);
    return new Pixels(WIDTH, HEIGHT, random.ints(WIDTH * HEIGHT, 0, 1 << 24).toArray());
  }
}
