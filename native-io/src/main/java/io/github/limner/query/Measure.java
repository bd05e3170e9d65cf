package io.github.limner.query;

/// A number that an image has.
public enum Measure {
  /// Upright pixels.
  WIDTH,
  /// Upright pixels.
  HEIGHT,
  /// Millions of pixels.
  MEGAPIXELS,
  /// Width divided by height.
  ASPECT,
  /// The file's length.
  BYTES,
  /// How many shapes its labels have.
  SHAPES,
  /// When the file was last changed, in milliseconds since 1970.
  DATE
}
