package io.github.limner.image;

import java.io.IOException;

/// The samples of one component, a row of MCUs at a time, and what becomes of them.
final class JpegRows {
  private final JpegPlane plane;
  private final JpegBlocks blocks;
  private final ScaledIdct idct;
  private final Shrinker shrinker;
  private final float[] samples;

  JpegRows(JpegPlane plane, JpegBlocks blocks) {
    this.plane = plane;
    this.blocks = blocks;
    this.idct = new ScaledIdct(plane.blockWidth(), plane.blockHeight());
    this.shrinker = new Shrinker(plane.across(), plane.down());
    this.samples = new float[plane.samples()];
  }

  /// Decodes the blocks of an MCU.
  void decodeMcu(int column, int row) throws IOException {
    int across = plane.component().across();
    int down = plane.component().down();
    for (int y = 0; y < down; y++) {
      int at = y * plane.blockHeight() * plane.stride() + column * across * plane.blockWidth();
      for (int x = 0; x < across; x++, at += plane.blockWidth()) {
        blocks.take(column * across + x, row * down + y);
        idct.transform(blocks.frequencies(), blocks.lastRow(), samples, at, plane.stride());
      }
    }
  }

  /// Hands on what was decoded, neither rounded nor clamped: the cells are.
  void shrink() {
    for (int row = 0; row < plane.rows(); row++) shrinker.accept(samples, row * plane.stride());
  }

  Plane finished() {
    return shrinker.plane();
  }
}
