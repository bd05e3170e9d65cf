package io.github.limner.image;

/// Writes the blocks of one component of a baseline JPEG: ITU-T T.81, F.1.2.
final class BlockWriter {
  private static final int END_OF_BLOCK = 0x00;
  private static final int SIXTEEN_ZEROS = 0xf0;

  private final Plane plane;
  private final Quantizer quantizer;
  private final HuffmanCode dc;
  private final HuffmanCode ac;
  private final JpegOutput output;
  private final float[] block = new float[64];
  private final int[] frequencies = new int[64];
  private int predictor;

  BlockWriter(Plane plane, Quantizer quantizer, HuffmanCode dc, HuffmanCode ac, JpegOutput output) {
    this.plane = plane;
    this.quantizer = quantizer;
    this.dc = dc;
    this.ac = ac;
    this.output = output;
  }

  /// Writes the block whose first sample is at (x, y), at or beyond the edge even.
  void write(int x, int y) {
    load(x, y);
    ForwardDct.transform(block);
    quantizer.divide(block, frequencies);
    dc.write(0, frequencies[0] - predictor, output);
    predictor = frequencies[0];
    int zeros = 0;
    for (int k = 1; k < 64; k++) {
      int frequency = frequencies[Zigzag.PLACES[k]];
      if (frequency == 0) {
        zeros++;
        continue;
      }
      for (; zeros > 15; zeros -= 16) ac.write(SIXTEEN_ZEROS, output);
      ac.write(zeros, frequency, output);
      zeros = 0;
    }
    if (zeros > 0) ac.write(END_OF_BLOCK, output);
  }

  /// Takes the samples, less 128 (A.3.1); beyond the edge the last ones go on.
  private void load(int x, int y) {
    for (int row = 0; row < 8; row++) {
      int from = Math.min(y + row, plane.height() - 1) * plane.width();
      for (int column = 0; column < 8; column++) {
        int sample = plane.samples()[from + Math.min(x + column, plane.width() - 1)];
        block[8 * row + column] = (sample & 0xff) - 128;
      }
    }
  }
}
