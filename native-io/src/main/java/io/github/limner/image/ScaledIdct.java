package io.github.limner.image;

/// The inverse DCT of an 8 × 8 block at 1, 2, 4 or 8 samples a side.
///
/// With n samples only the n lowest frequencies count: f(x) = √(n/8) Σ a(u) F(u) cos((2x+1)uπ/2n),
/// a(0) = √(1/n), a(u) = √(2/n); for n = 8 this is ITU-T T.81, A.3.3.
final class ScaledIdct {
  private static final float[][] BASIS = new float[9][];

  static {
    for (int n = 1; n <= 8; n *= 2) BASIS[n] = basis(n);
  }

  private final float[] rows = new float[64];

  /// Writes width × height samples, 0..255.
  ///
  /// @param frequencies 64 dequantized ones, row by row; those beyond width and height are 0
  void transform(float[] frequencies, int width, int height, byte[] plane, int at, int stride) {
    float[] across = BASIS[width];
    float[] down = BASIS[height];
    for (int v = 0; v < height; v++) {
      for (int x = 0; x < width; x++) {
        float sum = 0;
        for (int u = 0; u < width; u++) sum += frequencies[v * 8 + u] * across[x * width + u];
        rows[v * 8 + x] = sum;
      }
    }
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        float sum = 128.5f;
        for (int v = 0; v < height; v++) sum += rows[v * 8 + x] * down[y * height + v];
        plane[at + y * stride + x] = (byte) Math.clamp((int) sum, 0, 255);
      }
    }
  }

  private static float[] basis(int n) {
    float[] basis = new float[n * n];
    for (int x = 0; x < n; x++) {
      for (int u = 0; u < n; u++) {
        double scale = Math.sqrt((u == 0 ? 1.0 : 2.0) / 8);
        basis[x * n + u] = (float) (scale * Math.cos((2 * x + 1) * u * Math.PI / (2 * n)));
      }
    }
    return basis;
  }
}
