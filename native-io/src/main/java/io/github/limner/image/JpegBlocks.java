package io.github.limner.image;

import java.io.IOException;

/// The blocks of one component of a JPEG, one at a time.
interface JpegBlocks {
  /// Takes the block at a place, counted in blocks; those of an MCU come in turn.
  void take(int column, int row) throws IOException;

  /// The scaled frequencies of the block taken last, row by row, for [ScaledIdct].
  float[] frequencies();

  /// The last row of them that is not all zeros, or the first.
  int lastRow();
}
