package io.github.limner.image;

import java.io.IOException;
import java.util.Arrays;

/// The blocks of one component of a baseline JPEG as they come: ITU-T T.81, F.2.2.
final class BaselineBlocks implements JpegBlocks {
  private final float[] scales;
  private final HuffmanTable dc;
  private final HuffmanTable ac;
  private final JpegBits bits;
  private final float[] frequencies = new float[64];
  private int predictor;
  private int lastRow;

  BaselineBlocks(JpegComponent component, JpegScan.Part part, JpegBits bits) {
    this.scales = component.scales();
    this.dc = part.dc();
    this.ac = part.ac();
    this.bits = bits;
  }

  void restart() {
    predictor = 0;
  }

  @Override
  public float[] frequencies() {
    return frequencies;
  }

  @Override
  public int lastRow() {
    return lastRow;
  }

  @Override
  public void take(int column, int row) throws IOException {
    Arrays.fill(frequencies, 0);
    predictor += bits.number(dc.next(bits));
    // Level shift, A.3.1: the mean alone decides on it.
    frequencies[0] = predictor * scales[0] + 128;
    lastRow = 0;
    for (int k = 1; k < 64; k++) {
      int next = ac.next(bits);
      k += HuffmanTable.zeros(next);
      if (HuffmanTable.size(next) == 0) {
        if (HuffmanTable.zeros(next) < 15) break;
        continue;
      }
      if (k > 63) throw new IOException("more than 64 frequencies in a block");
      int place = Zigzag.PLACES[k];
      frequencies[place] = bits.number(next) * scales[k];
      lastRow = Math.max(lastRow, place >> 3);
    }
  }
}
