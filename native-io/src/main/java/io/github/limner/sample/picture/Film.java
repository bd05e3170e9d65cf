package io.github.limner.sample.picture;

/// What a camera adds: darker corners, grain, and blur away from the plane of focus.
public final class Film {
  private final Stage stage;
  private final int width;
  private final int height;

  public Film(Stage stage) {
    this.stage = stage;
    width = stage.width();
    height = stage.height();
  }

  /// Darkens the corners by up to `vignette` and adds grain of about that many grey levels.
  public void develop(double vignette, double grain) {
    int[] pixels = stage.pixels();
    int state = stage.dice().nextInt() | 1;
    for (int y = 0; y < height; y++) {
      double v = 2.0 * y / height - 1;
      for (int x = 0; x < width; x++) {
        double u = 2.0 * x / width - 1;
        double edge = u * u + v * v;
        double shade = 1 - vignette * edge * edge / 4;
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        double speck = ((state & 255) + ((state >> 8) & 255) - 255) / 128.0 * grain;
        int rgb = pixels[y * width + x];
        pixels[y * width + x] =
            level((rgb >> 16 & 255) * shade + speck) << 16
                | level((rgb >> 8 & 255) * shade + speck) << 8
                | level((rgb & 255) * shade + speck);
      }
    }
  }

  /// Blurs each pixel in proportion to how far its depth is from the focus.
  ///
  /// @param depths distance of each pixel from the eye
  /// @param strength share of blur for a pixel at twice the distance of the focus
  public void focus(float[] depths, double focus, double strength) {
    int radius = Math.max(2, Math.min(width, height) / 90);
    int[] soft = blurred(blurred(stage.pixels(), radius), radius);
    int[] pixels = stage.pixels();
    for (int i = 0; i < pixels.length; i++) {
      double away = Math.abs(1 - focus / depths[i]) * strength * 2 - 0.15;
      pixels[i] = mix(pixels[i], soft[i], Math.clamp(away, 0, 1));
    }
  }

  /// Lets bright lights bleed into their surroundings.
  public void glow(double strength) {
    int radius = Math.max(2, Math.min(width, height) / 45);
    int[] bright = stage.pixels().clone();
    for (int i = 0; i < bright.length; i++) {
      int rgb = bright[i];
      if ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255) < 480) bright[i] = 0;
    }
    int[] halo = blurred(blurred(bright, radius), radius);
    int[] pixels = stage.pixels();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] =
          level((pixels[i] >> 16 & 255) + strength * (halo[i] >> 16 & 255)) << 16
              | level((pixels[i] >> 8 & 255) + strength * (halo[i] >> 8 & 255)) << 8
              | level((pixels[i] & 255) + strength * (halo[i] & 255));
    }
  }

  private int[] blurred(int[] source, int radius) {
    int[] rows = new int[source.length];
    for (int y = 0; y < height; y++) slide(source, rows, y * width, 1, width, radius);
    int[] both = new int[source.length];
    for (int x = 0; x < width; x++) slide(rows, both, x, width, height, radius);
    return both;
  }

  /// The mean of the `2 * radius + 1` pixels around each pixel of one line; the ends are repeated.
  private static void slide(int[] from, int[] to, int start, int step, int count, int radius) {
    int red = 0;
    int green = 0;
    int blue = 0;
    int size = 2 * radius + 1;
    for (int i = -size; i < count; i++) {
      int in = from[start + Math.clamp(i + radius, 0, count - 1) * step];
      red += in >> 16 & 255;
      green += in >> 8 & 255;
      blue += in & 255;
      if (i < 0) continue;
      int out = from[start + Math.max(i - radius - 1, 0) * step];
      red -= out >> 16 & 255;
      green -= out >> 8 & 255;
      blue -= out & 255;
      to[start + i * step] = ((red / size) << 16) | ((green / size) << 8) | (blue / size);
    }
  }

  private static int mix(int a, int b, double t) {
    int share = (int) (t * 256);
    int rest = 256 - share;
    int even = ((a & 0xff00ff) * rest + (b & 0xff00ff) * share) >>> 8;
    int green = ((a & 0xff00) * rest + (b & 0xff00) * share) >>> 8;
    return (even & 0xff00ff) | (green & 0xff00);
  }

  private static int level(double value) {
    return value < 0 ? 0 : value > 255 ? 255 : (int) value;
  }
}
