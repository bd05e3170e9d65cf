package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Category;
import io.github.limner.sample.picture.Light;
import io.github.limner.sample.picture.Stage;
import io.github.limner.sample.ray.Lathe;
import io.github.limner.sample.ray.Material;
import io.github.limner.sample.ray.Part;
import io.github.limner.sample.ray.Polyhedron;
import io.github.limner.sample.ray.Thing;
import io.github.limner.sample.ray.Vec;
import java.util.ArrayList;
import java.util.List;

/// Boats of six to nine metres, afloat, with their bow towards +x.
final class Boats {
  private Boats() {}

  static Thing boat(Stage stage) {
    return stage.dice().nextInt(3) == 0 ? cutter(stage) : sailing(stage);
  }

  private static Thing sailing(Stage stage) {
    double length = stage.between(6, 9);
    List<Part> parts = hull(stage, length);
    double top = length * 1.25;
    parts.add(new Part(Lathe.of(1, 0.07, 0.3, 0.04, top, 0, top + 0.05), Material.matt(0xc9b28a)));
    Material canvas = Material.matt(Crockery.any(stage, 0xf3eee0, 0xe8e3d4, 0xb5472f, 0x33557d));
    Polyhedron main =
        Polyhedron.block(length, top * 0.94, 0.06)
            .cut(new Vec(0, -1, 0), -1.4)
            .cut(new Vec(1, 0, 0), -0.12)
            .cut(new Vec(-1, 0.36, 0), 0.34 * top);
    Polyhedron jib =
        Polyhedron.block(length, top * 0.8, 0.05)
            .cut(new Vec(0, -1, 0), -1.2)
            .cut(new Vec(-1, 0, 0), -0.15)
            .cut(new Vec(1, 0.52, 0), 0.42 * top);
    if (stage.dice().nextInt(4) > 0) {
      parts.add(new Part(main, canvas));
      parts.add(new Part(jib, Material.matt(0xf3eee0)));
    }
    parts.add(
        new Part(
            Polyhedron.block(length * 0.3, 1.25, 1.1).moved(new Vec(-0.3, 0, 0)),
            Material.matt(0xe9e4d8)));
    return Thing.of(Category.BOAT, parts);
  }

  private static Thing cutter(Stage stage) {
    double length = stage.between(6.5, 9);
    List<Part> parts = hull(stage, length);
    Light white = Light.screen(0xf0ede4);
    Light dark = Light.screen(0x1e2a33);
    Material cabin =
        new Material(
            p -> p.y() > 1.75 && p.y() < 2.3 && Math.abs(p.x() % 0.8) > 0.12 ? dark : white,
            0.3,
            0.03,
            0);
    parts.add(new Part(Polyhedron.block(length * 0.32, 2.5, 1.5).moved(new Vec(0.4, 0, 0)), cabin));
    parts.add(
        new Part(
            Polyhedron.block(length * 0.36, 2.62, 1.7)
                .cut(new Vec(0, -1, 0), -2.5)
                .moved(new Vec(0.4, 0, 0)),
            Material.matt(0xa33a2a)));
    parts.add(new Part(Lathe.of(1, 0.05, 1, 0.03, 4.6, 0, 4.62), Material.matt(0x333333)));
    return Thing.of(Category.BOAT, parts);
  }

  /// A hull with a pointed bow, wider at the deck than at the water, with a painted stripe.
  private static List<Part> hull(Stage stage, double length) {
    double half = length / 2;
    Light paint =
        Light.screen(
            Crockery.any(stage, 0xf2efe8, 0x1f4c7a, 0xa12f2a, 0x2f6b52, 0x22262b, 0xe2b23a));
    Light stripe = Light.screen(Crockery.any(stage, 0xf2efe8, 0xc23b2e, 0x1b2b44));
    Polyhedron shape =
        Polyhedron.block(length, 1, 2.4)
            .cut(new Vec(0, -0.45, 1), 0.8)
            .cut(new Vec(0, -0.45, -1), 0.8)
            .cut(new Vec(0.42, -0.3, 1), 0.42 * half + 0.02)
            .cut(new Vec(0.42, -0.3, -1), 0.42 * half + 0.02)
            .cut(new Vec(-1, -0.25, 0), half - 0.25)
            .cut(new Vec(-0.05, 1, 0), 0.98);
    Light deck = Light.screen(0xb08a5c);
    Material planks =
        new Material(
            p -> p.y() > 0.86 ? deck : p.y() > 0.62 && p.y() < 0.74 ? stripe : paint, 0.4, 0.03, 0);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(shape, planks));
    return parts;
  }
}
