package io.github.limner.image;

import java.io.IOException;
import java.util.Arrays;

/// One colour component of a baseline JPEG, and its samples in one row of MCUs.
final class JpegComponent {
  private static final int[] ZIGZAG = {
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20,
    13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59,
    52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63
  };

  final int across;
  final int down;
  private final int[] quantizers;
  private final HuffmanTable dc;
  private final HuffmanTable ac;
  private final ScaledIdct idct = new ScaledIdct();
  private final float[] frequencies = new float[64];
  private int predictor;

  private int blockWidth;
  private int blockHeight;
  private int stride;
  private int shiftAcross;
  private int shiftDown;
  private byte[] plane = {};

  /// A component with `across` × `down` blocks in an MCU.
  JpegComponent(int across, int down, int[] quantizers, HuffmanTable dc, HuffmanTable ac) {
    this.across = across;
    this.down = down;
    this.quantizers = quantizers;
    this.dc = dc;
    this.ac = ac;
  }

  /// Makes room for a row of MCUs of `side` samples per block where the component is finest. A
  /// coarser component is decoded larger instead of being enlarged, as far as that is cheap.
  void size(int side, int finestAcross, int finestDown, int mcus) {
    int wantedWidth = side * finestAcross / across;
    int wantedHeight = side * finestDown / down;
    blockWidth = Math.min(Math.max(side, 4), wantedWidth);
    blockHeight = Math.min(Math.max(side, 4), wantedHeight);
    shiftAcross = Integer.numberOfTrailingZeros(wantedWidth / blockWidth);
    shiftDown = Integer.numberOfTrailingZeros(wantedHeight / blockHeight);
    stride = mcus * across * blockWidth;
    plane = new byte[stride * down * blockHeight];
  }

  void restart() {
    predictor = 0;
  }

  void decodeMcu(JpegBits bits, int mcu) throws IOException {
    for (int row = 0; row < down; row++) {
      for (int column = 0; column < across; column++) {
        decodeFrequencies(bits);
        int x = (mcu * across + column) * blockWidth;
        int at = row * blockHeight * stride + x;
        idct.transform(frequencies, blockWidth, blockHeight, plane, at, stride);
      }
    }
  }

  /// The sample under pixel (x, y) of the row of MCUs.
  int sample(int x, int y) {
    return plane[(y >> shiftDown) * stride + (x >> shiftAcross)] & 0xff;
  }

  /// ITU-T T.81, F.2.2: one block, only the frequencies that its size needs.
  private void decodeFrequencies(JpegBits bits) throws IOException {
    Arrays.fill(frequencies, 0);
    predictor += bits.signed(dc.decode(bits) & 15);
    frequencies[0] = predictor * quantizers[0];
    for (int k = 1; k < 64; k++) {
      int symbol = ac.decode(bits);
      int size = symbol & 15;
      k += symbol >> 4;
      if (size == 0 && symbol != 0xf0) break;
      if (k > 63) throw new IOException("more than 64 frequencies in a block");
      int place = ZIGZAG[k];
      if ((place & 7) < blockWidth && place >> 3 < blockHeight) {
        frequencies[place] = bits.signed(size) * quantizers[k];
      } else {
        bits.pass(size);
      }
    }
  }
}
