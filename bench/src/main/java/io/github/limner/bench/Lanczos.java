package io.github.limner.bench;

import java.util.Arrays;

/// Reduction in double precision by the Lanczos kernel of three lobes, widened to the scale: target
/// pixel i is the mean of source pixels j weighted by L((j + ½) / s − (i + ½)), where s is source
/// pixels per target pixel and L(x) = sinc(x) sinc(x / 3) for |x| < 3.
final class Lanczos {
  private static final int LOBES = 3;

  private Lanczos() {}

  static Luma reduce(Luma source, int width, int height) {
    return across(across(source, width).transposed(), height).transposed();
  }

  private static Luma across(Luma source, int width) {
    double scale = Math.max(1, (double) source.width() / width);
    double step = (double) source.width() / width;
    var values = new double[width * source.height()];
    for (int x = 0; x < width; x++) {
      double centre = (x + 0.5) * step;
      int first = Math.max(0, (int) Math.ceil(centre - LOBES * scale - 0.5));
      int last = Math.min(source.width() - 1, (int) Math.floor(centre + LOBES * scale - 0.5));
      var weights = new double[last - first + 1];
      for (int j = 0; j < weights.length; j++)
        weights[j] = kernel((first + j + 0.5 - centre) / scale);
      double sum = Arrays.stream(weights).sum();
      for (int y = 0; y < source.height(); y++) {
        double value = 0;
        for (int j = 0; j < weights.length; j++) value += weights[j] * source.at(first + j, y);
        values[y * width + x] = Math.clamp(value / sum, 0, 255);
      }
    }
    return new Luma(width, source.height(), values);
  }

  private static double kernel(double x) {
    return Math.abs(x) < LOBES ? sinc(x) * sinc(x / LOBES) : 0;
  }

  private static double sinc(double x) {
    return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
  }
}
