package io.github.limner.sample.ray;

/// A closed shape.
public sealed interface Solid permits Ellipsoid, Foliage, Lathe, Polyhedron {
  /// The distance along a ray at which it meets the surface; infinite if it never does.
  double reach(Ray ray);

  /// The outward unit normal at a point of the surface.
  Vec normal(Vec point);

  /// The radius of a sphere around that point that holds the whole solid.
  double radius(Vec centre);
}
