package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Light;
import io.github.limner.sample.picture.Noise;
import io.github.limner.sample.picture.Stage;
import io.github.limner.sample.ray.Vec;

/// Mountains as a height field of `SIZE` squared points, flatter towards the viewer; lengths in
/// points.
final class Terrain {
  private static final int SIZE = 512;
  private static final Light ROCK = Light.screen(0x7d746a);
  private static final Light SCREE = Light.screen(0x99897a);
  private static final Light SNOW = Light.screen(0xf4f6fa);
  private static final Light PINES = Light.screen(0x2f4a2a);

  private final float[] heights = new float[SIZE * SIZE];
  private final Noise noise;
  private final Light meadow;
  private final double snowLine;
  private final double peak;

  Terrain(Stage stage) {
    noise = new Noise(stage.dice().nextInt());
    meadow = Light.screen(Crockery.any(stage, 0x6d8a3a, 0x8a8a45, 0x9a7b45, 0x5d7f3c));
    peak = stage.between(55, 110);
    snowLine = stage.between(0.35, 0.95);
    double scale = 5.0 / SIZE;
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        double broad = noise.fractal(x * scale, y * scale, 3);
        double crest = noise.ridged(x * scale * 1.3 + 3, y * scale * 1.3, 6);
        double valley = Math.max(0, broad - 0.36) * 1.7;
        double distance = Math.min(1, 0.1 + Math.pow(y / 210.0, 1.5));
        heights[y * SIZE + x] =
            (float) (peak * (distance * valley * crest * 1.7 + 0.12 * broad - 0.03));
      }
    }
  }

  double peak() {
    return peak;
  }

  double height(double x, double z) {
    double u = Math.clamp(x, 0, SIZE - 2);
    double v = Math.clamp(z, 0, SIZE - 2);
    int column = (int) u;
    int row = (int) v;
    double s = u - column;
    double t = v - row;
    int at = row * SIZE + column;
    double near = heights[at] * (1 - s) + heights[at + 1] * s;
    double far = heights[at + SIZE] * (1 - s) + heights[at + SIZE + 1] * s;
    return near * (1 - t) + far * t;
  }

  /// The colour of the ground under a sun, with shadows that the terrain casts on itself.
  Light light(double x, double z, Sky sky, Light ambient) {
    double here = height(x, z);
    Vec normal =
        new Vec(
                height(x - 0.7, z) - height(x + 0.7, z),
                1.4,
                height(x, z - 0.7) - height(x, z + 0.7))
            .unit();
    double rough = noise.fractal(x * 1.9, z * 1.9, 4);
    Light ground = cover(here / peak, normal.y(), rough, noise.at(x * 0.11, z * 0.11));
    Vec sun = sky.sun().towards();
    double facing = normal.dot(sun) * (0.75 + 0.5 * rough);
    double lit = facing <= 0 || shadowed(x, here, z, sun) ? 0 : facing;
    return ground.times(sky.sun().light().times(lit).plus(ambient.times(0.55 + 0.45 * normal.y())));
  }

  private Light cover(double level, double flatness, double rough, double patch) {
    Light stone = ROCK.mix(SCREE, 2 * rough - 0.5).times(0.7 + 0.6 * rough);
    double green = (flatness - 0.55) * 5 - level * 2.2 + (rough - 0.5);
    Light low = meadow.times(0.65 + 0.6 * rough).mix(PINES.times(0.5 + rough), (patch - 0.42) * 7);
    Light land = stone.mix(low, green + 0.6);
    return land.mix(
        SNOW,
        (level - snowLine * 0.75 + 0.35 * (rough - 0.5)) * 6 * Math.max(0, flatness - 0.3) * 2);
  }

  private boolean shadowed(double x, double here, double z, Vec sun) {
    for (double step = 2; step < 90; step *= 1.35) {
      double height = here + 0.4 + sun.y() * step;
      if (height > peak * 1.3) return false;
      if (height(x + sun.x() * step, z + sun.z() * step) > height) return true;
    }
    return false;
  }
}
