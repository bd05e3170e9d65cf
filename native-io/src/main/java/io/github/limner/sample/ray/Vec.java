package io.github.limner.sample.ray;

/// A point or a direction in metres: x to the right, y up, z away from the viewer.
public record Vec(double x, double y, double z) {
  public static final Vec ZERO = new Vec(0, 0, 0);

  public Vec plus(Vec other) {
    return new Vec(x + other.x, y + other.y, z + other.z);
  }

  public Vec minus(Vec other) {
    return new Vec(x - other.x, y - other.y, z - other.z);
  }

  public Vec times(double factor) {
    return new Vec(x * factor, y * factor, z * factor);
  }

  public double dot(Vec other) {
    return x * other.x + y * other.y + z * other.z;
  }

  public Vec cross(Vec other) {
    return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
  }

  public double length() {
    return Math.sqrt(dot(this));
  }

  public Vec unit() {
    return times(1 / length());
  }

  /// This vector turned by an angle about the vertical axis, given as its cosine and sine.
  public Vec turned(double cos, double sin) {
    return new Vec(cos * x + sin * z, y, cos * z - sin * x);
  }
}
