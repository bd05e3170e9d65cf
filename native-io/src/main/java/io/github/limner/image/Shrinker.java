package io.github.limner.image;

import java.util.Arrays;

/// Makes a picture smaller: each target pixel is the mean of the source area under it.
///
/// Fed row by row from the top, so that the source never has to be in memory at once.
final class Shrinker {
  private final int width;
  private final int[] target;
  private final Axis across;
  private final Axis down;
  private final float[] line;
  private float[] sum;
  private float[] next;
  private int row;

  Shrinker(int sourceWidth, int sourceHeight, int width, int height) {
    this.width = width;
    this.target = new int[width * height];
    this.across = Axis.of(sourceWidth, width);
    this.down = Axis.of(sourceHeight, height);
    // One pixel more than wide: the last source pixel may claim a share of nothing beyond the edge.
    this.line = new float[3 * (width + 1)];
    this.sum = new float[3 * width];
    this.next = new float[3 * width];
  }

  /// Takes the next source row, 0xRRGGBB pixels from `offset` on.
  void accept(int[] rgb, int offset) {
    shrinkAcross(rgb, offset);
    float share = down.share[row];
    float rest = 1 - share;
    for (int i = 0; i < sum.length; i++) sum[i] += share * line[i];
    if (rest > 0) for (int i = 0; i < next.length; i++) next[i] += rest * line[i];
    int targetRow = down.index[row++];
    if (row == down.index.length || down.index[row] != targetRow) emit(targetRow);
  }

  Picture picture() {
    return new Picture(width, target.length / width, target);
  }

  private void shrinkAcross(int[] rgb, int offset) {
    Arrays.fill(line, 0);
    for (int x = 0; x < across.index.length; x++) {
      int pixel = rgb[offset + x];
      int red = (pixel >> 16) & 0xff;
      int green = (pixel >> 8) & 0xff;
      int blue = pixel & 0xff;
      int at = 3 * across.index[x];
      float share = across.share[x];
      line[at] += share * red;
      line[at + 1] += share * green;
      line[at + 2] += share * blue;
      if (share < 1) {
        line[at + 3] += (1 - share) * red;
        line[at + 4] += (1 - share) * green;
        line[at + 5] += (1 - share) * blue;
      }
    }
  }

  private void emit(int targetRow) {
    float scale = across.scale * down.scale;
    for (int x = 0; x < width; x++) {
      int red = Math.min(255, (int) (sum[3 * x] * scale + 0.5f));
      int green = Math.min(255, (int) (sum[3 * x + 1] * scale + 0.5f));
      int blue = Math.min(255, (int) (sum[3 * x + 2] * scale + 0.5f));
      target[targetRow * width + x] = (red << 16) | (green << 8) | blue;
    }
    float[] used = sum;
    sum = next;
    next = used;
    Arrays.fill(next, 0);
  }

  /// How one side maps: source pixel i gives `share[i]` of itself to target pixel `index[i]` and
  /// the rest to the one after it; `scale` is target pixels per source pixel.
  @SuppressWarnings("ArrayRecordComponent") // tables of one picture, never compared
  private record Axis(int[] index, float[] share, float scale) {
    static Axis of(int source, int target) {
      if (target > source) throw new IllegalArgumentException(source + " to " + target);
      int[] index = new int[source];
      float[] share = new float[source];
      for (int i = 0; i < source; i++) {
        // In units of 1/source target pixels, so that every border is exact.
        long begin = (long) i * target;
        index[i] = (int) (begin / source);
        long border = (long) (index[i] + 1) * source;
        share[i] = Math.min(1f, (float) (border - begin) / target);
      }
      return new Axis(index, share, (float) target / source);
    }
  }
}
