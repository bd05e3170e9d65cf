package io.github.limner.image;

import java.io.IOException;

/// The samples of one component, a row of MCUs at a time, and what becomes of them.
final class JpegRows {
  private final JpegPlane plane;
  private final JpegComponent component;
  private final ScaledIdct idct;
  private final Shrinker shrinker;
  private final float[] samples;

  JpegRows(JpegPlane plane) {
    this.plane = plane;
    this.component = plane.component();
    this.idct = new ScaledIdct(plane.blockWidth(), plane.blockHeight());
    this.shrinker = new Shrinker(plane.across(), plane.down());
    this.samples = new float[plane.samples()];
  }

  void restart() {
    component.restart();
  }

  /// Decodes the blocks of the nth MCU of the row.
  void decodeMcu(JpegBits bits, int mcu) throws IOException {
    int stride = plane.stride();
    for (int row = 0; row < component.down; row++) {
      int at = row * plane.blockHeight() * stride + mcu * component.across * plane.blockWidth();
      for (int column = 0; column < component.across; column++, at += plane.blockWidth()) {
        component.readBlock(bits);
        idct.transform(component.frequencies(), component.lastRow(), samples, at, stride);
      }
    }
  }

  /// Hands on what was decoded, clamped as every decoder does.
  void shrink() {
    for (int row = 0; row < plane.rows(); row++) shrinker.accept(samples, row * plane.stride());
  }

  Plane finished() {
    return shrinker.plane();
  }
}
