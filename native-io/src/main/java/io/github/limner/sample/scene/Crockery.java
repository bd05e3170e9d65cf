package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Category;
import io.github.limner.sample.picture.Light;
import io.github.limner.sample.picture.Stage;
import io.github.limner.sample.ray.Ellipsoid;
import io.github.limner.sample.ray.Lathe;
import io.github.limner.sample.ray.Material;
import io.github.limner.sample.ray.Part;
import io.github.limner.sample.ray.Thing;
import io.github.limner.sample.ray.Vec;
import java.util.ArrayList;
import java.util.List;

/// Cups, plates and bottles; lengths in decimetres.
final class Crockery {
  private static final int[] GLAZES = {
    0xf2efe6, 0x2f5d8c, 0xc4512d, 0x3e7f6b, 0xe0b33c, 0x23272e, 0xd9c9b0, 0x7c2f3f
  };

  private Crockery() {}

  static Thing cup(Stage stage) {
    Light glaze = Light.screen(any(stage, GLAZES));
    Light inside = Light.screen(0xefe9dd);
    boolean banded = stage.dice().nextBoolean();
    double size = stage.between(0.85, 1.1);
    Lathe wall =
        Lathe.of(
            size, 0, 0.02, 0.27, 0, 0.33, 0.05, 0.4, 0.35, 0.44, 0.9, 0.42, 0.93, 0.395, 0.9, 0.36,
            0.4, 0.3, 0.1, 0, 0.08);
    Material china =
        new Material(
            p -> {
              double away = Math.sqrt(p.x() * p.x() + p.z() * p.z()) / size;
              double height = p.y() / size;
              if (away < 0.29 + 0.125 * height) return inside;
              return banded && height > 0.55 && height < 0.66 ? inside : glaze;
            },
            0.7,
            0.06,
            0);
    Material drink = new Material(_ -> Light.screen(0x3a1d0c), 0.4, 0.08, 0);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(wall, china));
    parts.add(new Part(Lathe.of(size, 0, 0.72, 0.385, 0.72, 0, 0.721), drink));
    Material handle = new Material(_ -> glaze, 0.7, 0.06, 0);
    for (int i = 0; i <= 20; i++) {
      double angle = Math.PI * (i / 20.0 - 0.5);
      Vec knot = new Vec(0.4 + 0.24 * Math.cos(angle), 0.5 + 0.27 * Math.sin(angle), 0).times(size);
      parts.add(new Part(Ellipsoid.ball(knot.x(), knot.y(), knot.z(), 0.062 * size), handle));
    }
    return Thing.of(Category.CUP, parts);
  }

  static Thing plate(Stage stage) {
    Light glaze = Light.screen(any(stage, 0xf4f1ea, 0xe9e2d2, 0x9db7c9, 0xd8d2c4));
    Light rim = Light.screen(any(stage, GLAZES));
    double size = stage.between(1.2, 1.6);
    Lathe shape =
        Lathe.of(
            size, 0, 0.02, 0.55, 0, 0.62, 0.03, 0.98, 0.13, 1, 0.15, 0.97, 0.16, 0.64, 0.07, 0.58,
            0.05, 0, 0.05);
    Material china =
        new Material(
            p -> {
              double away = Math.sqrt(p.x() * p.x() + p.z() * p.z()) / size;
              return away > 0.88 && away < 0.94 ? rim : glaze;
            },
            0.5,
            0.05,
            0);
    return Thing.of(Category.PLATE, new Part(shape, china));
  }

  static Thing bottle(Stage stage) {
    int glass = any(stage, 0x1f4a2a, 0x4a2a12, 0x173a52, 0x5c6b1e);
    Light paper = Light.screen(any(stage, 0xece2c8, 0xd9d9d2, 0xc23b2e));
    Light body = Light.screen(glass);
    double size = stage.between(0.9, 1.1);
    Lathe shape =
        Lathe.of(
            size, 0, 0, 0.36, 0, 0.4, 0.06, 0.4, 1.6, 0.36, 1.85, 0.2, 2.12, 0.13, 2.3, 0.12, 2.75,
            0.15, 2.77, 0.15, 2.9, 0, 2.9);
    Material surface =
        new Material(
            p -> {
              double height = p.y() / size;
              if (height > 2.5) return Light.screen(0x7d1f24);
              return height > 0.5 && height < 1.25 ? paper : body;
            },
            0.9,
            0.1,
            0);
    return Thing.of(Category.BOTTLE, new Part(shape, surface));
  }

  static int any(Stage stage, int... choice) {
    return choice[stage.dice().nextInt(choice.length)];
  }
}
