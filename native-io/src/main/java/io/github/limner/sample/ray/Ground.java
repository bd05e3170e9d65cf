package io.github.limner.sample.ray;

import java.util.function.UnaryOperator;

/// The plane y = 0.
///
/// @param material its look; points have y = 0
/// @param ripple bends the upward normal at a point, for water
public record Ground(Material material, UnaryOperator<Vec> ripple) {
  public static Ground flat(Material material) {
    Vec up = new Vec(0, 1, 0);
    return new Ground(material, _ -> up);
  }
}
