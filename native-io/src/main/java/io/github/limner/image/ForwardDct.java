package io.github.limner.image;

/// The DCT of an 8 × 8 block, but for a factor for each frequency: ITU-T T.81, A.3.3, by the method
/// of Arai, Agui and Nakajima (Trans. IEICE E-71, 1988), which needs five products a line.
final class ForwardDct {
  private static final float C4 = cos(4);
  private static final float C6 = cos(6);
  private static final float C2_LESS_C6 = cos(2) - cos(6);
  private static final float C2_MORE_C6 = cos(2) + cos(6);

  private ForwardDct() {}

  /// What a frequency must be multiplied by to be that of T.81.
  static float scale(int u, int v) {
    return (float) (1 / (8 * gain(u) * gain(v)));
  }

  /// Transforms samples, row by row and 0 in their middle, in place.
  static void transform(float[] block) {
    for (int y = 0; y < 8; y++) line(block, 8 * y, 1);
    for (int x = 0; x < 8; x++) line(block, x, 8);
  }

  private static void line(float[] f, int at, int step) {
    int at1 = at + step;
    int at2 = at1 + step;
    int at3 = at2 + step;
    int at4 = at3 + step;
    int at5 = at4 + step;
    int at6 = at5 + step;
    int at7 = at6 + step;
    float sum07 = f[at] + f[at7];
    float sum16 = f[at1] + f[at6];
    float sum25 = f[at2] + f[at5];
    float sum34 = f[at3] + f[at4];
    float minus07 = f[at] - f[at7];
    float minus16 = f[at1] - f[at6];
    float minus25 = f[at2] - f[at5];
    float minus34 = f[at3] - f[at4];

    float outer = sum07 + sum34;
    float inner = sum16 + sum25;
    float slope = sum07 - sum34;
    float bend = (sum16 - sum25 + slope) * C4;
    f[at] = outer + inner;
    f[at4] = outer - inner;
    f[at2] = slope + bend;
    f[at6] = slope - bend;

    float low = minus34 + minus25;
    float middle = (minus25 + minus16) * C4;
    float high = minus16 + minus07;
    float turn = (low - high) * C6;
    float lower = C2_LESS_C6 * low + turn;
    float higher = C2_MORE_C6 * high + turn;
    float plus = minus07 + middle;
    float less = minus07 - middle;
    f[at5] = less + lower;
    f[at3] = less - lower;
    f[at1] = plus + higher;
    f[at7] = plus - higher;
  }

  private static double gain(int frequency) {
    return frequency == 0 ? 1 : Math.sqrt(2) * Math.cos(frequency * Math.PI / 16);
  }

  private static float cos(int sixteenths) {
    return (float) Math.cos(sixteenths * Math.PI / 16);
  }
}
