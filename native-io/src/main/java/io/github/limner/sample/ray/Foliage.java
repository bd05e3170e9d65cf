package io.github.limner.sample.ray;

import io.github.limner.sample.picture.Noise;

/// An ellipsoid of leaves: nested shells, the outer ones full of holes.
public record Foliage(Ellipsoid shape, Noise leaves, double leafSize) implements Solid {
  private static final double[] SHELLS = {1, 0.92, 0.83, 0.72};
  private static final double[] DENSITY = {0.5, 0.62, 0.75, 1};

  @Override
  public double reach(Ray ray) {
    for (int shell = 0; shell < SHELLS.length; shell++) {
      double distance =
          new Ellipsoid(shape.centre(), shape.radii().times(SHELLS[shell])).reach(ray);
      if (distance == Double.POSITIVE_INFINITY) return distance;
      Vec point = ray.at(distance);
      if (leaf(point) < DENSITY[shell]) return distance;
    }
    return Double.POSITIVE_INFINITY;
  }

  /// The ellipsoid's normal, bent from leaf to leaf.
  @Override
  public Vec normal(Vec point) {
    double bend = 2 * leaf(point.times(1.7)) - 1;
    double twist = 2 * leaf(point.plus(new Vec(3, 5, 7))) - 1;
    Vec depth = point.minus(shape.centre());
    return depth.unit().plus(new Vec(bend, twist * 0.6, twist).times(0.9)).unit();
  }

  @Override
  public double radius(Vec centre) {
    return shape.radius(centre);
  }

  private double leaf(Vec point) {
    double u = (point.x() + 0.7 * point.z()) / leafSize;
    double v = (point.y() - 0.6 * point.z() + 0.2 * point.x()) / leafSize;
    return 0.6 * leaves.at(u, v) + 0.4 * leaves.at(2.1 * u, 2.1 * v);
  }
}
