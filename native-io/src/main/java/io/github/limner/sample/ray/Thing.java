package io.github.limner.sample.ray;

import io.github.limner.sample.picture.Category;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Something that stands in a world: its parts, where it is, and which way it looks.
public final class Thing {
  private final Optional<Category> category;
  private final Part[] parts;
  private final Vec place;
  private final double cos;
  private final double sin;
  private final Vec middle;
  private final double radius;

  private Thing(Optional<Category> category, List<Part> parts, Vec place, double turn) {
    this.category = category;
    this.parts = parts.toArray(Part[]::new);
    this.place = place;
    cos = Math.cos(turn);
    sin = Math.sin(turn);
    double whole = reach(0);
    double lift = 0;
    for (double height = whole / 16; height < whole; height += whole / 16) {
      if (reach(height) < reach(lift)) lift = height;
    }
    radius = reach(lift);
    middle = place.plus(new Vec(0, lift, 0));
  }

  public static Thing of(Category category, Part... parts) {
    return new Thing(Optional.of(category), List.of(parts), Vec.ZERO, 0);
  }

  public static Thing of(Category category, List<Part> parts) {
    return new Thing(Optional.of(category), parts, Vec.ZERO, 0);
  }

  /// Something that no label names.
  public static Thing prop(Part... parts) {
    return new Thing(Optional.empty(), List.of(parts), Vec.ZERO, 0);
  }

  /// The radius of the sphere around a point above the origin that holds all parts.
  private double reach(double height) {
    Vec centre = new Vec(0, height, 0);
    return Arrays.stream(parts).mapToDouble(part -> part.solid().radius(centre)).max().orElse(0);
  }

  /// The same thing elsewhere, turned by an angle in radians about the vertical.
  public Thing at(double x, double y, double z, double turn) {
    return new Thing(category, List.of(parts), new Vec(x, y, z), turn);
  }

  Optional<Category> category() {
    return category;
  }

  Part part(int index) {
    return parts[index];
  }

  int parts() {
    return parts.length;
  }

  /// The middle of the sphere that holds the thing.
  Vec middle() {
    return middle;
  }

  double radius() {
    return radius;
  }

  Ray toLocal(Ray ray) {
    return new Ray(toLocal(ray.from()), ray.way().turned(cos, sin));
  }

  Vec toLocal(Vec point) {
    return point.minus(place).turned(cos, sin);
  }

  Vec toWorldDirection(Vec direction) {
    return direction.turned(cos, -sin);
  }
}
