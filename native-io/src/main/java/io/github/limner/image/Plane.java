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

  Plane shrunk(Axis across, Axis down) {
    Shrinker shrinker = new Shrinker(across, down);
    float[] row = new float[width];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) row[x] = samples[y * width + x] & 0xff;
      shrinker.accept(row, 0);
    }
    return shrinker.plane();
  }
}
