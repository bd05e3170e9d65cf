package io.github.limner.bench;

/// Structural similarity (Wang, Bovik, Sheikh, Simoncelli 2004) of two pictures of the same size:
/// the mean over all 8 × 8 windows of (2 μx μy + C1)(2 σxy + C2) / ((μx² + μy² + C1)(σx² + σy² +
/// C2)). 1 for the same picture.
final class Ssim {
  private static final int WINDOW = 8;
  private static final int PIXELS = WINDOW * WINDOW;
  private static final double C1 = 0.01 * 255 * 0.01 * 255;
  private static final double C2 = 0.03 * 255 * 0.03 * 255;

  private Ssim() {}

  static double of(Luma x, Luma y) {
    if (x.width() != y.width() || x.height() != y.height())
      throw new IllegalArgumentException("pictures of different sizes");
    double sum = 0;
    long windows = 0;
    for (int top = 0; top + WINDOW <= x.height(); top++) {
      for (int left = 0; left + WINDOW <= x.width(); left++) {
        sum += window(x, y, left, top);
        windows++;
      }
    }
    return sum / windows;
  }

  private static double window(Luma x, Luma y, int left, int top) {
    double sumX = 0;
    double sumY = 0;
    double sumXx = 0;
    double sumYy = 0;
    double sumXy = 0;
    for (int row = top; row < top + WINDOW; row++) {
      for (int column = left; column < left + WINDOW; column++) {
        double a = x.at(column, row);
        double b = y.at(column, row);
        sumX += a;
        sumY += b;
        sumXx += a * a;
        sumYy += b * b;
        sumXy += a * b;
      }
    }
    double meanX = sumX / PIXELS;
    double meanY = sumY / PIXELS;
    double varianceX = sumXx / PIXELS - meanX * meanX;
    double varianceY = sumYy / PIXELS - meanY * meanY;
    double covariance = sumXy / PIXELS - meanX * meanY;
    return (2 * meanX * meanY + C1)
        * (2 * covariance + C2)
        / ((meanX * meanX + meanY * meanY + C1) * (varianceX + varianceY + C2));
  }
}
