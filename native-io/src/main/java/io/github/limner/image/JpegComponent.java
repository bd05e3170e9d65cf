package io.github.limner.image;

import java.io.IOException;
import java.util.Arrays;

/// One colour component of a baseline JPEG: what its headers say of it, and its blocks in turn.
final class JpegComponent {
  /// Blocks of this component in an MCU.
  final int across;

  final int down;
  private final float[] scales = new float[64];
  private final HuffmanTable dc;
  private final HuffmanTable ac;
  private final float[] frequencies = new float[64];
  private int predictor;
  private int lastRow;

  /// @param quantizers in zigzag order
  JpegComponent(int across, int down, int[] quantizers, HuffmanTable dc, HuffmanTable ac) {
    this.across = across;
    this.down = down;
    this.dc = dc;
    this.ac = ac;
    for (int k = 0; k < 64; k++) {
      int place = Zigzag.PLACES[k];
      scales[k] = quantizers[k] * ScaledIdct.scale(place & 7, place >> 3);
    }
  }

  void restart() {
    predictor = 0;
  }

  /// The frequencies of the block read last, row by row, for [ScaledIdct].
  float[] frequencies() {
    return frequencies;
  }

  /// The last row of the frequencies that is not all zeros, or the first.
  int lastRow() {
    return lastRow;
  }

  /// Reads one block: ITU-T T.81, F.2.2.
  void readBlock(JpegBits bits) throws IOException {
    Arrays.fill(frequencies, 0);
    predictor += number(dc.next(bits), bits);
    // Level shift, A.3.1: the mean alone decides on it.
    frequencies[0] = predictor * scales[0] + 128;
    lastRow = 0;
    for (int k = 1; k < 64; k++) {
      int next = ac.next(bits);
      k += (next >> 12) & 15;
      if ((next & 0x0f00) == 0) {
        if ((next & 0xf000) != 0xf000) break;
        continue;
      }
      if (k > 63) throw new IOException("more than 64 frequencies in a block");
      int place = Zigzag.PLACES[k];
      frequencies[place] = number(next, bits) * scales[k];
      lastRow = Math.max(lastRow, place >> 3);
    }
  }

  /// The number of what [HuffmanTable#next] found.
  private static int number(int next, JpegBits bits) {
    int size = (next >> 8) & 15;
    int known = next >> 16;
    return known != 0 || size == 0 ? known : bits.number(size);
  }
}
