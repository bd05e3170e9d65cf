package io.github.limner.sample.ray;

/// A ball stretched along the axes.
public record Ellipsoid(Vec centre, Vec radii) implements Solid {

  public static Ellipsoid ball(double x, double y, double z, double radius) {
    return new Ellipsoid(new Vec(x, y, z), new Vec(radius, radius, radius));
  }

  @Override
  public double reach(Ray ray) {
    double ox = (ray.from().x() - centre.x()) / radii.x();
    double oy = (ray.from().y() - centre.y()) / radii.y();
    double oz = (ray.from().z() - centre.z()) / radii.z();
    double dx = ray.way().x() / radii.x();
    double dy = ray.way().y() / radii.y();
    double dz = ray.way().z() / radii.z();
    double a = dx * dx + dy * dy + dz * dz;
    double b = ox * dx + oy * dy + oz * dz;
    double c = ox * ox + oy * oy + oz * oz - 1;
    double root = b * b - a * c;
    if (root < 0) return Double.POSITIVE_INFINITY;
    double distance = (-b - Math.sqrt(root)) / a;
    return distance > 1e-4 ? distance : Double.POSITIVE_INFINITY;
  }

  @Override
  public Vec normal(Vec point) {
    Vec away = point.minus(centre);
    return new Vec(
            away.x() / (radii.x() * radii.x()),
            away.y() / (radii.y() * radii.y()),
            away.z() / (radii.z() * radii.z()))
        .unit();
  }

  @Override
  public double radius(Vec from) {
    return centre.minus(from).length() + Math.max(radii.x(), Math.max(radii.y(), radii.z()));
  }
}
