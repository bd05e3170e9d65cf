package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Category;
import io.github.limner.sample.picture.Light;
import io.github.limner.sample.picture.Noise;
import io.github.limner.sample.picture.Stage;
import io.github.limner.sample.ray.Ellipsoid;
import io.github.limner.sample.ray.Lathe;
import io.github.limner.sample.ray.Material;
import io.github.limner.sample.ray.Part;
import io.github.limner.sample.ray.Thing;
import io.github.limner.sample.ray.Vec;

/// Fruit lying on the ground, about a decimetre wide.
final class Fruits {
  private static final int[] SKINS = {0xb3161b, 0xc9321f, 0x8fae2c, 0xc8b32f, 0xa51f30};

  private Fruits() {}

  static Thing apple(Stage stage) {
    Noise noise = new Noise(stage.dice().nextInt());
    Light skin = Light.screen(SKINS[stage.dice().nextInt(SKINS.length)]);
    Light blush = Light.screen(stage.dice().nextBoolean() ? 0xd9a43a : 0x6f8f26);
    double size = stage.between(0.38, 0.46);
    Lathe body =
        Lathe.of(
            size, 0, 0.12, 0.25, 0, 0.5, 0.06, 0.78, 0.32, 0.95, 0.7, 1, 1.05, 0.92, 1.4, 0.72,
            1.64, 0.45, 1.76, 0.2, 1.7, 0.06, 1.52, 0, 1.5);
    Material peel =
        new Material(
            p -> {
              double angle = Math.atan2(p.z(), p.x());
              double streak = noise.fractal(angle * 7, p.y() * 1.2 / size, 3);
              double patch =
                  noise.at(Math.cos(angle) * 1.4 + 5, p.y() * 1.3 / size + Math.sin(angle));
              return skin.mix(blush, 1.7 * (patch - 0.45) + 0.7 * (streak - 0.5));
            },
            0.5,
            0.04,
            0);
    Lathe stem = Lathe.of(size, 0.05, 1.5, 0.04, 1.8, 0.06, 2.02, 0, 2.03);
    return Thing.of(Category.APPLE, new Part(body, peel), new Part(stem, Material.matt(0x4a3320)));
  }

  static Thing orange(Stage stage) {
    Noise pores = new Noise(stage.dice().nextInt());
    Light skin = Light.screen(stage.dice().nextInt(4) == 0 ? 0xe8c21c : 0xf07c0c);
    double size = stage.between(0.4, 0.48);
    Material peel =
        new Material(
            p -> {
              double angle = Math.atan2(p.z(), p.x());
              return skin.times(
                  0.8 + 0.35 * pores.at(angle * 26, Math.asin(clamp(p.y() / size - 1)) * 26));
            },
            0.35,
            0.03,
            0);
    return Thing.of(
        Category.ORANGE,
        new Part(new Ellipsoid(new Vec(0, size * 0.95, 0), new Vec(size, size * 0.95, size)), peel),
        new Part(Ellipsoid.ball(0, size * 1.87, 0, size * 0.09), Material.matt(0x56702a)));
  }

  private static double clamp(double value) {
    return Math.clamp(value, -1, 1);
  }
}
