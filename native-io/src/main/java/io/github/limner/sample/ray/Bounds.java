package io.github.limner.sample.ray;

import java.util.List;
import java.util.stream.IntStream;

/// The spheres around the things of a world, in one flat array because every ray asks all of them.
final class Bounds {
  private static final double CONTACT_REACH = 2.4;

  /// x, y, z and squared radius of each sphere in turn.
  private final double[] spheres;

  private final List<Thing> things;

  Bounds(List<Thing> things) {
    this.things = things;
    spheres = new double[things.size() * 4];
    for (int i = 0; i < things.size(); i++) {
      Thing thing = things.get(i);
      spheres[4 * i] = thing.middle().x();
      spheres[4 * i + 1] = thing.middle().y();
      spheres[4 * i + 2] = thing.middle().z();
      spheres[4 * i + 3] = thing.radius() * thing.radius();
    }
  }

  /// Whether a ray, whose way has length 1, meets that thing's sphere.
  boolean meets(int thing, Ray ray) {
    Vec from = ray.from();
    Vec way = ray.way();
    double x = spheres[4 * thing] - from.x();
    double y = spheres[4 * thing + 1] - from.y();
    double z = spheres[4 * thing + 2] - from.z();
    double along = x * way.x() + y * way.y() + z * way.z();
    double square = x * x + y * y + z * z;
    double radius = spheres[4 * thing + 3];
    return square - along * along <= radius && (along > 0 || square <= radius);
  }

  /// How much of the surroundings a point near things can see: 1 in the open.
  double openness(Vec point) {
    double open = 1;
    for (int i = 0; i < spheres.length; i += 4) {
      double x = spheres[i] - point.x();
      double y = spheres[i + 1] - point.y();
      double z = spheres[i + 2] - point.z();
      double square = x * x + z * z + 0.5 * y * y;
      double reach = CONTACT_REACH * CONTACT_REACH * spheres[i + 3];
      if (square > reach) continue;
      double near = 1 - Math.sqrt(square / reach);
      open *= 1 - 0.45 * near * near;
    }
    return Math.max(0.25, open);
  }

  /// The things whose sphere reaches into a cone around a ray, whose way has length 1.
  ///
  /// @param angle half the cone's opening in radians
  int[] reachingInto(Ray axis, double angle) {
    return IntStream.range(0, things.size())
        .filter(i -> reachesInto(things.get(i), axis, angle))
        .toArray();
  }

  private static boolean reachesInto(Thing thing, Ray axis, double angle) {
    Vec way = thing.middle().minus(axis.from());
    double distance = way.length();
    if (distance <= thing.radius()) return true;
    double off = Math.acos(Math.clamp(way.dot(axis.way()) / distance, -1, 1));
    return off <= angle + Math.asin(thing.radius() / distance);
  }
}
