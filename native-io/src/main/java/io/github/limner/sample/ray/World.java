package io.github.limner.sample.ray;

import io.github.limner.sample.picture.Light;
import java.util.List;

/// Everything a camera can look at.
///
/// @param sky what is seen in a direction in which there is nothing; also lights the scene
/// @param ambient light that comes from everywhere
/// @param haze distance in metres at which two thirds of what is seen is air
public record World(
    List<Thing> things, Ground ground, Texture sky, Sun sun, Light ambient, double haze) {
  public World {
    things = List.copyOf(things);
  }
}
