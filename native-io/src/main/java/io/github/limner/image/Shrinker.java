package io.github.limner.image;

import java.util.Arrays;

/// Makes a plane smaller, each of its cells the weighted mean of the samples around it.
///
/// Fed row by row from the top, so that the source never has to be in memory at once. Rows are
/// added to rows, which processors do for many samples at a time; and so that columns can be added
/// to columns as fast, some rows are collected and turned in between.
final class Shrinker {
  private static final int BAND = 32;

  private final Axis across;
  private final Axis down;
  private final byte[] cells;

  /// The last rows that were taken: row n is at n modulo their number.
  private final float[][] rows;

  /// A row of cells down but of samples across.
  private final float[] row;

  /// The last such rows, by column.
  private final float[][] columns;

  /// A column of cells.
  private final float[] column = new float[BAND];

  private int received;
  private int finished;

  Shrinker(Axis across, Axis down) {
    this.across = across;
    this.down = down;
    this.cells = new byte[across.cells() * down.cells()];
    this.rows = new float[down.taps()][across.samples()];
    this.row = new float[across.samples()];
    this.columns = new float[across.samples()][BAND];
  }

  /// Bytes of heap that one takes besides its cells.
  static long bytes(Axis across, Axis down) {
    return (long) Float.BYTES * across.samples() * (down.taps() + 1 + BAND + 4);
  }

  /// Takes the next source row, its samples from `offset` on; what comes after the last is ignored.
  void accept(float[] samples, int offset) {
    if (received == down.samples()) return;
    float[] newest = rows[received++ % rows.length];
    System.arraycopy(samples, offset, newest, 0, newest.length);
    while (finished < down.cells() && isComplete(finished)) {
      shrinkDown(finished++);
      if (finished % BAND == 0 || finished == down.cells()) shrinkAcross();
    }
  }

  Plane plane() {
    return new Plane(across.cells(), down.cells(), cells);
  }

  private boolean isComplete(int cell) {
    return received >= Math.min(down.first()[cell] + down.taps(), down.samples());
  }

  private void shrinkDown(int cell) {
    add(rows, down, cell, row);
    int at = cell % BAND;
    for (int x = 0; x < row.length; x++) columns[x][at] = row[x];
  }

  private void shrinkAcross() {
    int begin = (finished - 1) / BAND * BAND;
    for (int x = 0; x < across.cells(); x++) {
      add(columns, across, x, column);
      for (int y = begin; y < finished; y++) {
        int rounded = (int) (column[y - begin] + 0.5f);
        cells[y * across.cells() + x] = (byte) Math.clamp(rounded, 0, 255);
      }
    }
  }

  /// The weighted sum of the lines that a cell is made of.
  private static void add(float[][] lines, Axis axis, int cell, float[] sum) {
    Arrays.fill(sum, 0);
    int first = axis.first()[cell];
    int weights = cell * axis.taps();
    for (int tap = 0; tap < axis.taps(); tap += 4) {
      addFour(lines, first + tap, axis.weights(), weights + tap, sum);
    }
  }

  private static void addFour(float[][] lines, int line, float[] weights, int at, float[] sum) {
    float[] a = lines[line % lines.length];
    float[] b = lines[(line + 1) % lines.length];
    float[] c = lines[(line + 2) % lines.length];
    float[] d = lines[(line + 3) % lines.length];
    float weightA = weights[at];
    float weightB = weights[at + 1];
    float weightC = weights[at + 2];
    float weightD = weights[at + 3];
    for (int i = 0; i < sum.length; i++) {
      sum[i] += (weightA * a[i] + weightB * b[i]) + (weightC * c[i] + weightD * d[i]);
    }
  }
}
