package io.github.limner.image;

import java.util.Arrays;

/// The frequencies of one component of a progressive JPEG while its scans add to them. Kept are
/// those that the plane needs, and of all others whether they are zero.
final class StoredBlocks implements JpegBlocks {
  private static final int NOWHERE = -1;

  private final JpegPlane plane;
  private final int columns;
  private final int size;

  /// By k: the slot of a frequency within its block, or NOWHERE.
  private final int[] slots = new int[64];

  private final short[] kept;
  private final long[] nonzero;
  private final float[] frequencies = new float[64];

  StoredBlocks(JpegPlane plane, JpegFrame frame) {
    this.plane = plane;
    this.columns = frame.mcusAcross() * plane.component().across();
    this.size = plane.blockWidth() * plane.blockHeight();
    int blocks = blocks(plane, frame);
    this.kept = new short[blocks * size];
    this.nonzero = new long[blocks];
    for (int k = 0; k < 64; k++) {
      int u = Zigzag.PLACES[k] & 7;
      int v = Zigzag.PLACES[k] >> 3;
      boolean isKept = u < plane.blockWidth() && v < plane.blockHeight();
      slots[k] = isKept ? v * plane.blockWidth() + u : NOWHERE;
    }
  }

  /// Bytes of heap that they take.
  static long bytes(JpegPlane plane, JpegFrame frame) {
    long each = Long.BYTES + Short.BYTES * (long) plane.blockWidth() * plane.blockHeight();
    return blocks(plane, frame) * each;
  }

  /// The number of the block at a place.
  int block(int column, int row) {
    return row * columns + column;
  }

  boolean isZero(int block, int k) {
    return (nonzero[block] >> k & 1) == 0;
  }

  void put(int block, int k, int value) {
    nonzero[block] |= 1L << k;
    if (slots[k] != NOWHERE) kept[block * size + slots[k]] = (short) value;
  }

  /// Adds a lower bit to what is not zero, away from zero; or, of the mean, to whatever it is.
  void refine(int block, int k, int bit) {
    if (slots[k] == NOWHERE) return;
    int at = block * size + slots[k];
    kept[at] += (short) (kept[at] < 0 && k > 0 ? -bit : bit);
  }

  @Override
  public void take(int column, int row) {
    Arrays.fill(frequencies, 0);
    int from = block(column, row) * size;
    for (int k = 0; k < 64; k++) {
      if (slots[k] == NOWHERE) continue;
      frequencies[Zigzag.PLACES[k]] = kept[from + slots[k]] * plane.component().scales()[k];
    }
    frequencies[0] += 128;
  }

  @Override
  public float[] frequencies() {
    return frequencies;
  }

  @Override
  public int lastRow() {
    return plane.blockHeight() - 1;
  }

  private static int blocks(JpegPlane plane, JpegFrame frame) {
    JpegComponent component = plane.component();
    return frame.mcusAcross() * component.across() * frame.mcusDown() * component.down();
  }
}
