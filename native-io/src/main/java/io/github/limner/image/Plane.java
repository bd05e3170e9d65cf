package io.github.limner.image;

import java.util.Arrays;

/// One component of a picture, a byte a sample (0..255), row after row from the top left.
@SuppressWarnings("ArrayRecordComponent") // the samples are the point; copying them is not
record Plane(int width, int height, byte[] samples) {
  private static final byte NEUTRAL = (byte) 128;

  Plane {
    if (samples.length != width * height) {
      throw new IllegalArgumentException(
          "%d samples are not %d × %d".formatted(samples.length, width, height));
    }
  }

  /// A colour difference of nothing: with such planes a picture is grey.
  static Plane neutral(int width, int height) {
    byte[] samples = new byte[width * height];
    Arrays.fill(samples, NEUTRAL);
    return new Plane(width, height, samples);
  }
}
