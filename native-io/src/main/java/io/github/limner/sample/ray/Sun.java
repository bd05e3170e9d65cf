package io.github.limner.sample.ray;

import io.github.limner.sample.picture.Light;

/// The one strong light.
///
/// @param towards unit direction to it
/// @param size how wide it is, 0 for hard shadows, 0.1 for a large window
public record Sun(Vec towards, Light light, double size) {
  /// A sun in the sky.
  ///
  /// @param height elevation in degrees
  /// @param bearing degrees clockwise from straight ahead
  public static Sun of(double height, double bearing, Light light, double size) {
    double h = Math.toRadians(height);
    double b = Math.toRadians(bearing);
    return new Sun(
        new Vec(Math.cos(h) * Math.sin(b), Math.sin(h), Math.cos(h) * Math.cos(b)), light, size);
  }
}
