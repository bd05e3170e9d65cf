package io.github.limner.sample.ray;

import io.github.limner.sample.picture.Light;

/// The colour of a surface at each of its points.
@FunctionalInterface
public interface Texture {
  Light at(Vec point);

  static Texture plain(int rgb) {
    Light light = Light.screen(rgb);
    return _ -> light;
  }
}
