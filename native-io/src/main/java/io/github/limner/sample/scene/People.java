package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Category;
import io.github.limner.sample.picture.Stage;
import io.github.limner.sample.ray.Ellipsoid;
import io.github.limner.sample.ray.Lathe;
import io.github.limner.sample.ray.Material;
import io.github.limner.sample.ray.Part;
import io.github.limner.sample.ray.Thing;
import io.github.limner.sample.ray.Vec;
import java.util.ArrayList;
import java.util.List;

/// People in coats, walking.
final class People {
  private static final int[] COATS = {
    0xa8312c, 0x2d4a73, 0x3c3f45, 0xc89b3c, 0x55704f, 0x8c5a7a, 0xd8d2c5
  };
  private static final int[] TROUSERS = {0x23262d, 0x3b4a63, 0x5a4b3c, 0x6b6f76};
  private static final int[] SKINS = {0xe8b893, 0xc68b62, 0x8a5a3a, 0xf0c8a8, 0x5c3b28};
  private static final int[] HAIR = {0x2a1c12, 0x5a3a1c, 0xb08a4a, 0x17171a, 0x8d8a86};

  private People() {}

  static Thing person(Stage stage) {
    double size = stage.between(0.9, 1.08);
    Material coat = Material.matt(Crockery.any(stage, COATS));
    Material trousers = Material.matt(Crockery.any(stage, TROUSERS));
    Material skin = Material.matt(Crockery.any(stage, SKINS));
    double step = stage.between(0.05, 0.2);
    List<Part> parts = new ArrayList<>();
    limb(parts, trousers, new Vec(0, 0.88, 0.09), new Vec(step, 0.08, 0.1), 0.095 * size, size);
    limb(parts, trousers, new Vec(0, 0.88, -0.09), new Vec(-step, 0.08, -0.1), 0.095 * size, size);
    parts.add(
        new Part(
            Lathe.of(
                size, 0, 0.72, 0.23, 0.74, 0.21, 1.0, 0.19, 1.12, 0.23, 1.36, 0.2, 1.46, 0.07, 1.52,
                0, 1.53),
            coat));
    limb(parts, coat, new Vec(0, 1.4, 0.24), new Vec(-step, 0.85, 0.29), 0.065 * size, size);
    limb(parts, coat, new Vec(0, 1.4, -0.24), new Vec(step, 0.85, -0.29), 0.065 * size, size);
    parts.add(new Part(ellipsoid(0.015, 1.63, 0.1, 0.125, size), skin));
    parts.add(
        new Part(
            ellipsoid(-0.02, 1.67, 0.112, 0.115, size), Material.matt(Crockery.any(stage, HAIR))));
    return Thing.of(Category.PERSON, parts);
  }

  private static Ellipsoid ellipsoid(double x, double y, double width, double height, double size) {
    return new Ellipsoid(new Vec(x, y, 0).times(size), new Vec(width, height, width).times(size));
  }

  private static void limb(
      List<Part> parts, Material cloth, Vec top, Vec end, double thickness, double size) {
    Vec way = end.minus(top);
    for (int i = 0; i < 4; i++) {
      Vec middle = top.plus(way.times((i + 0.5) / 4)).times(size);
      Vec radii = new Vec(thickness, way.length() * size / 5, thickness);
      parts.add(new Part(new Ellipsoid(middle, radii), cloth));
    }
  }
}
