package io.github.limner.image;

/// The inverse DCT of an 8 × 8 block at 1 to 6 or 8 samples a side.
///
/// With n samples only the n lowest frequencies F count: f(x) = Σ F(u) cos((2x+1)uπ/2n), where F(0)
/// has been scaled by √(1/8) and the others by 1/2; for n = 8 this is ITU-T T.81, A.3.3. Even
/// frequencies alone are an inverse DCT of n/2 samples, and odd ones change their sign at the
/// middle.
final class ScaledIdct {
  /// Every number of samples a side there is, from the least.
  static final int[] SIDES = {1, 2, 3, 4, 5, 6, 8};

  private static final float C4 = (float) Math.sqrt(0.5);
  private static final float C5_1 = cos(1, 10);
  private static final float C5_2 = cos(2, 10);
  private static final float C5_3 = cos(3, 10);
  private static final float C5_4 = cos(4, 10);
  private static final float C6_1 = cos(1, 12);
  private static final float C6_3 = cos(3, 12);
  private static final float C6_5 = cos(5, 12);
  private static final float C3_1 = cos(1, 6);
  private static final float C4_1 = cos(1, 8);
  private static final float C4_3 = cos(3, 8);
  private static final float C8_1 = cos(1, 16);
  private static final float C8_3 = cos(3, 16);
  private static final float C8_5 = cos(5, 16);
  private static final float C8_7 = cos(7, 16);

  private final int width;
  private final int height;
  private final float[] columns = new float[64];

  /// For blocks of width × height samples.
  ScaledIdct(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /// What a frequency is multiplied by before it is given to [#transform].
  static float scale(int u, int v) {
    return (float) ((u == 0 ? Math.sqrt(0.125) : 0.5) * (v == 0 ? Math.sqrt(0.125) : 0.5));
  }

  /// Writes the samples of one block, neither rounded nor clamped.
  ///
  /// @param frequencies 64 scaled ones, row by row
  /// @param lastRow the last row of them that is not all zeros
  void transform(float[] frequencies, int lastRow, float[] into, int at, int stride) {
    for (int v = 0; v < height; v++) {
      if (v <= lastRow) line(width, frequencies, 8 * v, columns, v, 8);
      else for (int x = 0; x < width; x++) columns[8 * x + v] = 0;
    }
    for (int x = 0; x < width; x++) line(height, columns, 8 * x, into, at + x, stride);
  }

  private static void line(int n, float[] f, int i, float[] into, int at, int step) {
    switch (n) {
      case 1 -> into[at] = f[i];
      case 2 -> line2(f, i, into, at, step);
      case 3 -> line3(f, i, into, at, step);
      case 4 -> line4(f, i, into, at, step);
      case 5 -> line5(f, i, into, at, step);
      case 6 -> line6(f, i, into, at, step);
      default -> line8(f, i, into, at, step);
    }
  }

  private static void line2(float[] f, int i, float[] into, int at, int step) {
    float odd = f[i + 1] * C4;
    into[at] = f[i] + odd;
    into[at + step] = f[i] - odd;
  }

  private static void line3(float[] f, int i, float[] into, int at, int step) {
    float even = f[i] + f[i + 2] * 0.5f;
    float odd = f[i + 1] * C3_1;
    into[at] = even + odd;
    into[at + step] = f[i] - f[i + 2];
    into[at + 2 * step] = even - odd;
  }

  private static void line4(float[] f, int i, float[] into, int at, int step) {
    float mean = f[i];
    float middle = f[i + 2] * C4;
    float outer = f[i + 1] * C4_1 + f[i + 3] * C4_3;
    float inner = f[i + 1] * C4_3 - f[i + 3] * C4_1;
    into[at] = mean + middle + outer;
    into[at + step] = mean - middle + inner;
    into[at + 2 * step] = mean - middle - inner;
    into[at + 3 * step] = mean + middle - outer;
  }

  private static void line5(float[] f, int i, float[] into, int at, int step) {
    float even0 = f[i] + f[i + 2] * C5_2 + f[i + 4] * C5_4;
    float even1 = f[i] - f[i + 2] * C5_4 - f[i + 4] * C5_2;
    float odd0 = f[i + 1] * C5_1 + f[i + 3] * C5_3;
    float odd1 = f[i + 1] * C5_3 - f[i + 3] * C5_1;
    into[at] = even0 + odd0;
    into[at + step] = even1 + odd1;
    into[at + 2 * step] = f[i] - f[i + 2] + f[i + 4];
    into[at + 3 * step] = even1 - odd1;
    into[at + 4 * step] = even0 - odd0;
  }

  private static void line6(float[] f, int i, float[] into, int at, int step) {
    float even = f[i] + f[i + 4] * 0.5f;
    float slope = f[i + 2] * C3_1;
    float even0 = even + slope;
    float even1 = f[i] - f[i + 4];
    float even2 = even - slope;
    float odd0 = f[i + 1] * C6_1 + f[i + 3] * C6_3 + f[i + 5] * C6_5;
    float odd1 = (f[i + 1] - f[i + 3] - f[i + 5]) * C6_3;
    float odd2 = f[i + 1] * C6_5 - f[i + 3] * C6_3 + f[i + 5] * C6_1;
    into[at] = even0 + odd0;
    into[at + step] = even1 + odd1;
    into[at + 2 * step] = even2 + odd2;
    into[at + 3 * step] = even2 - odd2;
    into[at + 4 * step] = even1 - odd1;
    into[at + 5 * step] = even0 - odd0;
  }

  private static void line8(float[] f, int i, float[] into, int at, int step) {
    float middle = f[i + 4] * C4;
    float outer = f[i + 2] * C4_1 + f[i + 6] * C4_3;
    float inner = f[i + 2] * C4_3 - f[i + 6] * C4_1;
    float even0 = f[i] + middle + outer;
    float even1 = f[i] - middle + inner;
    float even2 = f[i] - middle - inner;
    float even3 = f[i] + middle - outer;
    float f1 = f[i + 1];
    float f3 = f[i + 3];
    float f5 = f[i + 5];
    float f7 = f[i + 7];
    float odd0 = f1 * C8_1 + f3 * C8_3 + f5 * C8_5 + f7 * C8_7;
    float odd1 = f1 * C8_3 - f3 * C8_7 - f5 * C8_1 - f7 * C8_5;
    float odd2 = f1 * C8_5 - f3 * C8_1 + f5 * C8_7 + f7 * C8_3;
    float odd3 = f1 * C8_7 - f3 * C8_5 + f5 * C8_3 - f7 * C8_1;
    into[at] = even0 + odd0;
    into[at + step] = even1 + odd1;
    into[at + 2 * step] = even2 + odd2;
    into[at + 3 * step] = even3 + odd3;
    into[at + 4 * step] = even3 - odd3;
    into[at + 5 * step] = even2 - odd2;
    into[at + 6 * step] = even1 - odd1;
    into[at + 7 * step] = even0 - odd0;
  }

  private static float cos(int numerator, int denominator) {
    return (float) Math.cos(Math.PI * numerator / denominator);
  }
}
