package io.github.limner.sample.picture;

/// An amount of red, green and blue light, linear; 1 is a white wall in the sun.
public record Light(double r, double g, double b) {
  public static final Light NONE = new Light(0, 0, 0);
  private static final int[] GAMMA = gamma();

  /// The light whose screen colour is `0xRRGGBB`.
  public static Light screen(int rgb) {
    return new Light(linear(rgb >> 16 & 255), linear(rgb >> 8 & 255), linear(rgb & 255));
  }

  public Light plus(Light other) {
    return new Light(r + other.r, g + other.g, b + other.b);
  }

  public Light times(double factor) {
    return new Light(r * factor, g * factor, b * factor);
  }

  /// This light seen through a filter, or falling on a surface, of that colour.
  public Light times(Light filter) {
    return new Light(r * filter.r, g * filter.g, b * filter.b);
  }

  /// The share `1 - t` of this and the share `t` of the other; `t` is clamped to 0..1.
  public Light mix(Light other, double t) {
    double share = Math.clamp(t, 0, 1);
    double rest = 1 - share;
    return new Light(
        r * rest + other.r * share, g * rest + other.g * share, b * rest + other.b * share);
  }

  /// The colour `0xRRGGBB` on a screen: highlights rolled off as film does.
  public int rgb() {
    return tone(r) << 16 | tone(g) << 8 | tone(b);
  }

  /// The Hable-like curve of Narkowicz, "ACES Filmic Tone Mapping Curve" (2015), then sRGB gamma.
  private static int tone(double x) {
    double light = Math.max(0, x) * 0.85;
    double film = light * (2.51 * light + 0.03) / (light * (2.43 * light + 0.59) + 0.14);
    return GAMMA[(int) (Math.min(film, 1) * (GAMMA.length - 1))];
  }

  private static double linear(int value) {
    return Math.pow(value / 255.0, 2.2);
  }

  private static int[] gamma() {
    int[] table = new int[4096];
    for (int i = 0; i < table.length; i++) {
      table[i] = (int) Math.round(255 * Math.pow(i / (table.length - 1.0), 1 / 2.2));
    }
    return table;
  }
}
