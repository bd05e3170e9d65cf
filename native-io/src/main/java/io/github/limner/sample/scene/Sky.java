package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Light;
import io.github.limner.sample.picture.Noise;
import io.github.limner.sample.ray.Sun;
import io.github.limner.sample.ray.Texture;
import io.github.limner.sample.ray.Vec;

/// A sky with a sun and clouds, from horizon to zenith.
///
/// @param cover share of the sky under clouds, 0..1
/// @param glow light of the sun's surroundings
record Sky(Light horizon, Light zenith, Light glow, Sun sun, Noise clouds, double cover)
    implements Texture {

  @Override
  public Light at(Vec way) {
    double height = Math.max(0, way.y());
    Light air = horizon.mix(zenith, 1 - Math.pow(1 - Math.min(height, 1), 3.2));
    double near = Math.max(0, way.dot(sun.towards()));
    air = air.plus(glow.times(0.35 * Math.pow(near, 8) + 0.6 * Math.pow(near, 90)));
    if (near > 0.9994) air = air.plus(glow.times(6));
    if (cover <= 0 || height < 0.01) return air;
    double u = way.x() / (height + 0.12);
    double v = way.z() / (height + 0.12);
    double density = clouds.fractal(u * 1.3, v * 1.3, 5) - (1 - cover) * 0.75 - 0.08;
    if (density <= 0) return air;
    double thick = Math.min(1, density * 5) * Math.min(1, height * 9);
    double lit = 0.75 + 2.2 * (clouds.fractal(u * 1.3 + 0.15, v * 1.3 - 0.1, 3) - 0.5);
    Light cloud =
        sun.light().times(0.34 * Math.max(0.35, lit)).plus(horizon.mix(zenith, 0.3).times(0.45));
    return air.mix(cloud, thick);
  }
}
