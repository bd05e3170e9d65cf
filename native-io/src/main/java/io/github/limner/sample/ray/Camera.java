package io.github.limner.sample.ray;

/// An eye, what it looks at, and how wide: `zoom` is the focal length in picture widths.
public record Camera(Vec eye, Vec target, double zoom) {
  /// The rays of this camera for pictures of that size.
  Lens lens(int width, int height) {
    Vec ahead = target.minus(eye).unit();
    Vec right = new Vec(0, 1, 0).cross(ahead).unit();
    return new Lens(
        ahead.times(zoom * Math.max(width, height)), right, ahead.cross(right), width, height);
  }

  /// The rays of one picture.
  ///
  /// @param ahead as long as the focal length in pixels
  /// @param right one pixel to the right
  /// @param up one pixel up
  record Lens(Vec ahead, Vec right, Vec up, int width, int height) {
    Vec way(double x, double y) {
      return ahead.plus(right.times(x - width / 2.0)).plus(up.times(height / 2.0 - y)).unit();
    }
  }
}
