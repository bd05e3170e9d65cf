package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Stage;
import io.github.limner.sample.ray.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds room on the ground, so that things do not stand in each other.
final class Placement {
  private record Taken(double x, double z, double radius) {}

  private final Stage stage;
  private final List<Taken> taken = new ArrayList<>();

  Placement(Stage stage) {
    this.stage = stage;
  }

  void take(double x, double z, double radius) {
    taken.add(new Taken(x, z, radius));
  }

  /// A free circle whose middle lies in the rectangle, now taken; empty if thirty throws fail.
  Optional<Vec> find(double left, double right, double near, double far, double radius) {
    for (int attempt = 0; attempt < 30; attempt++) {
      double x = stage.between(left, right);
      double z = stage.between(near, far);
      boolean free = taken.stream().allMatch(t -> Math.hypot(t.x - x, t.z - z) > t.radius + radius);
      if (!free) continue;
      take(x, z, radius);
      return Optional.of(new Vec(x, 0, z));
    }
    return Optional.empty();
  }
}
