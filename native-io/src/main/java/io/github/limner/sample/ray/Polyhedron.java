package io.github.limner.sample.ray;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/// A convex solid: what lies behind all of its planes.
public final class Polyhedron implements Solid {
  private final List<Plane> planes;

  /// x, y, z and distance of each plane in turn.
  private final double[] sides;

  /// Two corners of an upright box that holds all.
  private final Vec low;

  private final Vec high;

  /// All points p with `normal · p <= distance`; the normal has length 1.
  private record Plane(Vec normal, double distance) {}

  private Polyhedron(List<Plane> planes, Vec low, Vec high) {
    this.planes = List.copyOf(planes);
    sides =
        planes.stream()
            .flatMapToDouble(
                p -> DoubleStream.of(p.normal.x(), p.normal.y(), p.normal.z(), p.distance))
            .toArray();
    this.low = low;
    this.high = high;
  }

  /// A block on the ground, its middle above the origin.
  public static Polyhedron block(double width, double height, double depth) {
    return new Polyhedron(
            List.of(), new Vec(-width / 2, 0, -depth / 2), new Vec(width / 2, height, depth / 2))
        .cut(new Vec(1, 0, 0), width / 2)
        .cut(new Vec(-1, 0, 0), width / 2)
        .cut(new Vec(0, 1, 0), height)
        .cut(new Vec(0, -1, 0), 0)
        .cut(new Vec(0, 0, 1), depth / 2)
        .cut(new Vec(0, 0, -1), depth / 2);
  }

  /// This solid without everything farther than `distance` in the direction of `normal`.
  public Polyhedron cut(Vec normal, double distance) {
    List<Plane> more = new ArrayList<>(planes);
    more.add(new Plane(normal.unit(), distance / normal.length()));
    return new Polyhedron(more, low, high);
  }

  /// This solid moved.
  public Polyhedron moved(Vec by) {
    List<Plane> moved =
        planes.stream().map(p -> new Plane(p.normal, p.distance + p.normal.dot(by))).toList();
    return new Polyhedron(moved, low.plus(by), high.plus(by));
  }

  @Override
  public double reach(Ray ray) {
    Vec from = ray.from();
    Vec way = ray.way();
    double enter = 1e-4;
    double leave = Double.POSITIVE_INFINITY;
    for (int i = 0; i < sides.length; i += 4) {
      double speed = sides[i] * way.x() + sides[i + 1] * way.y() + sides[i + 2] * way.z();
      double front = outside(from, i);
      if (front > 0) {
        if (speed >= 0) return Double.POSITIVE_INFINITY;
        enter = Math.max(enter, -front / speed);
      } else if (speed > 0) {
        leave = Math.min(leave, -front / speed);
      }
      if (enter > leave) return Double.POSITIVE_INFINITY;
    }
    return enter > 1e-4 ? enter : Double.POSITIVE_INFINITY;
  }

  /// How far in front of a plane a point lies.
  private double outside(Vec point, int i) {
    return sides[i] * point.x()
        + sides[i + 1] * point.y()
        + sides[i + 2] * point.z()
        - sides[i + 3];
  }

  @Override
  public Vec normal(Vec point) {
    int nearest = 0;
    for (int i = 4; i < sides.length; i += 4) {
      if (outside(point, i) > outside(point, nearest)) nearest = i;
    }
    return planes.get(nearest / 4).normal;
  }

  @Override
  public double radius(Vec centre) {
    Vec below = low.minus(centre);
    Vec above = high.minus(centre);
    return new Vec(
            Math.max(-below.x(), above.x()),
            Math.max(-below.y(), above.y()),
            Math.max(-below.z(), above.z()))
        .length();
  }
}
