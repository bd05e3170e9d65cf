package io.github.limner.sample.picture;

/// Value noise: a smooth random function of the plane with values in 0..1, the same for a seed.
public record Noise(int seed) {

  /// Random values on whole coordinates, interpolated with Hermite weights between them.
  public double at(double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double u = smooth(x - left);
    double v = smooth(y - top);
    double upper = corner(left, top) * (1 - u) + corner(left + 1, top) * u;
    double lower = corner(left, top + 1) * (1 - u) + corner(left + 1, top + 1) * u;
    return upper * (1 - v) + lower * v;
  }

  /// The sum of `octaves` noises, each of twice the frequency and half the weight of the last.
  public double fractal(double x, double y, int octaves) {
    double sum = 0;
    double weight = 0.5;
    double frequency = 1;
    for (int octave = 0; octave < octaves; octave++) {
      sum += weight * at(x * frequency + 17.3 * octave, y * frequency - 9.1 * octave);
      frequency *= 2;
      weight /= 2;
    }
    return sum / (1 - 2 * weight);
  }

  /// As [#fractal], folded at its middle so that it has sharp crests, like eroded mountains.
  public double ridged(double x, double y, int octaves) {
    double sum = 0;
    double weight = 0.5;
    double frequency = 1;
    for (int octave = 0; octave < octaves; octave++) {
      double fold =
          1 - Math.abs(2 * at(x * frequency + 31.7 * octave, y * frequency + 5.3 * octave) - 1);
      sum += weight * fold * fold;
      frequency *= 2.03;
      weight /= 2;
    }
    return sum / (1 - 2 * weight);
  }

  /// A random value for a whole coordinate, without any smoothness.
  public double corner(int x, int y) {
    int hash = x * 0x27d4eb2d + y * 0x165667b1 + seed * 0x9e3779b1;
    hash = (hash ^ (hash >>> 15)) * 0x85ebca6b;
    hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
    return ((hash ^ (hash >>> 16)) >>> 8) / (double) (1 << 24);
  }

  private static double smooth(double t) {
    return t * t * (3 - 2 * t);
  }
}
