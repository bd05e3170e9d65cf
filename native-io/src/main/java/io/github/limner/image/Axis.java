package io.github.limner.image;

/// How samples along one side of a plane become cells, fewer of them as a rule: each cell is the
/// mean of `taps` samples from `first[cell]` on, weighted by `weights[cell * taps]` and so on. What
/// lies past the last sample has no weight.
///
/// The weights are Lanczos' with three lobes, as wide as a cell or a sample, whichever is wider:
/// L(x) = sinc(x) sinc(x/3) for |x| < 3, sinc(x) = sin(πx) / πx.
///
/// @param taps a multiple of 4
@SuppressWarnings("ArrayRecordComponent") // tables of one picture, never compared
record Axis(int samples, int cells, int taps, int[] first, float[] weights) {
  private static final int LOBES = 3;
  private static final int STEPS = 256;
  private static final double EXACT = 1e-9;

  /// L(i / STEPS), and one more for what rounding takes past the end.
  private static final float[] LANCZOS = new float[LOBES * STEPS + 2];

  static {
    LANCZOS[0] = 1;
    for (int i = 1; i < LOBES * STEPS; i++) {
      double x = Math.PI * i / STEPS;
      if (i % STEPS != 0) LANCZOS[i] = (float) (LOBES * Math.sin(x) * Math.sin(x / LOBES) / x / x);
    }
  }

  /// @param pitch cells from one sample to the next
  /// @param begin where the middle of the first sample lies, in cells
  static Axis of(int samples, int cells, double pitch, double begin) {
    boolean isCopy = Math.abs(pitch - 1) < EXACT && Math.abs(begin - 0.5) < EXACT;
    double reach = isCopy ? 1 : LOBES * Math.max(1, 1 / pitch);
    int taps = 4 * (int) Math.ceil(reach / 2);
    int[] first = new int[cells];
    float[] weights = new float[cells * taps];
    for (int cell = 0; cell < cells; cell++) {
      double middle = (cell + 0.5 - begin) / pitch;
      long from = (long) Math.ceil(middle - taps / 2.0);
      first[cell] = Math.clamp(from, 0, Math.max(0, samples - taps));
      int count = Math.min(taps, samples);
      weigh(weights, cell * taps, count, first[cell] - middle, Math.min(1, pitch));
    }
    return new Axis(samples, cells, taps, first, weights);
  }

  /// Weights that add up to 1, for samples whose distance from the cell grows from `distance` on.
  private static void weigh(float[] weights, int from, int count, double distance, double scale) {
    float sum = 0;
    for (int i = 0; i < count; i++) {
      weights[from + i] = lanczos((float) (Math.abs(distance + i) * scale));
      sum += weights[from + i];
    }
    for (int i = 0; i < count; i++) weights[from + i] /= sum;
  }

  private static float lanczos(float x) {
    if (x >= LOBES) return 0;
    float at = x * STEPS;
    int below = (int) at;
    return LANCZOS[below] + (at - below) * (LANCZOS[below + 1] - LANCZOS[below]);
  }
}
