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

  /// For n = 4: √(1/8), and √(2/8) cos(uπ/8) for u = 1, 2, 3.
  private static final float A0 = (float) Math.sqrt(1.0 / 8);

  private static final float A1 = (float) (0.5 * Math.cos(Math.PI / 8));
  private static final float A2 = (float) (0.5 * Math.cos(2 * Math.PI / 8));
  private static final float A3 = (float) (0.5 * Math.cos(3 * Math.PI / 8));

  private final float[] rows = new float[64];

  /// Writes width × height samples, 0..255.
  ///
  /// @param frequencies 64 dequantized ones, row by row; those beyond width and height are 0
  void transform(float[] frequencies, int width, int height, byte[] plane, int at, int stride) {
    if (width == 4 && height == 4) transform4(frequencies, plane, at, stride);
    else transformAny(frequencies, width, height, plane, at, stride);
  }

  /// The commonest case, written out: twice as fast.
  private void transform4(float[] frequencies, byte[] plane, int at, int stride) {
    for (int v = 0; v < 4; v++) {
      float mean = frequencies[v * 8] * A0;
      float middle = frequencies[v * 8 + 2] * A2;
      float wide = frequencies[v * 8 + 1];
      float narrow = frequencies[v * 8 + 3];
      float outer = wide * A1 + narrow * A3;
      float inner = wide * A3 - narrow * A1;
      rows[v] = mean + middle + outer;
      rows[4 + v] = mean - middle + inner;
      rows[8 + v] = mean - middle - inner;
      rows[12 + v] = mean + middle - outer;
    }
    for (int x = 0; x < 4; x++) {
      float mean = rows[4 * x] * A0 + 128.5f;
      float middle = rows[4 * x + 2] * A2;
      float wide = rows[4 * x + 1];
      float narrow = rows[4 * x + 3];
      float outer = wide * A1 + narrow * A3;
      float inner = wide * A3 - narrow * A1;
      plane[at + x] = sample(mean + middle + outer);
      plane[at + stride + x] = sample(mean - middle + inner);
      plane[at + 2 * stride + x] = sample(mean - middle - inner);
      plane[at + 3 * stride + x] = sample(mean + middle - outer);
    }
  }

  private static byte sample(float value) {
    return (byte) Math.clamp((int) value, 0, 255);
  }

  private void transformAny(
      float[] frequencies, int width, int height, byte[] plane, int at, int stride) {
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
        plane[at + y * stride + x] = sample(sum);
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
