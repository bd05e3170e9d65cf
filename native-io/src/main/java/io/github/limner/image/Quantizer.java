package io.github.limner.image;

import javax.imageio.plugins.jpeg.JPEGQTable;

/// What the frequencies of a block are divided by: ITU-T T.81, A.3.4.
final class Quantizer {
  private final byte[] steps = new byte[64];
  private final float[] factors = new float[64];

  private Quantizer(int[] table) {
    for (int k = 0; k < 64; k++) {
      int place = Zigzag.PLACES[k];
      steps[k] = (byte) table[place];
      factors[place] = ForwardDct.scale(place & 7, place >> 3) / table[place];
    }
  }

  /// The table at a quality of 0 to 1, scaled as the Independent JPEG Group does: half of it at
  /// 0.75, all of it at 0.5.
  static Quantizer of(JPEGQTable table, float quality) {
    int percent = Math.clamp(Math.round(quality * 100), 1, 100);
    int scale = percent < 50 ? 5000 / percent : 200 - 2 * percent;
    int[] scaled = table.getTable();
    for (int i = 0; i < 64; i++) scaled[i] = Math.clamp((scaled[i] * scale + 50) / 100, 1, 255);
    return new Quantizer(scaled);
  }

  /// What a file says of it, B.2.4.1: 8-bit numbers in zigzag order.
  byte[] definition(int destination) {
    byte[] definition = new byte[65];
    definition[0] = (byte) destination;
    System.arraycopy(steps, 0, definition, 1, 64);
    return definition;
  }

  /// Divides what [ForwardDct] made, to the nearest whole number.
  void divide(float[] frequencies, int[] into) {
    for (int i = 0; i < 64; i++) {
      // A conversion to int alone would round towards 0.
      into[i] = (int) (frequencies[i] * factors[i] + 16384.5f) - 16384;
    }
  }
}
