package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Category;
import io.github.limner.sample.picture.Stage;
import io.github.limner.sample.ray.Ellipsoid;
import io.github.limner.sample.ray.Material;
import io.github.limner.sample.ray.Part;
import io.github.limner.sample.ray.Polyhedron;
import io.github.limner.sample.ray.Thing;
import io.github.limner.sample.ray.Vec;
import java.util.ArrayList;
import java.util.List;

/// Cars, four metres long, with their front towards +x.
final class Vehicles {
  private static final int[] PAINTS = {
    0xb3202a, 0x24508f, 0xe7e7e4, 0x2a2d33, 0x9fa6ad, 0xd8a520, 0x3f6b4f, 0x7a3b2b, 0x6aa5c9
  };

  private Vehicles() {}

  /// A car whose lamps shine when it is dark.
  static Thing car(Stage stage, Daytime hour) {
    Material paint =
        new Material(Material.glazed(Crockery.any(stage, PAINTS)).texture(), 0.9, 0.09, 0);
    Material glass = new Material(Material.matt(0x10161c).texture(), 0.9, 0.25, 0);
    Material rubber = Material.matt(0x121214);
    boolean van = stage.dice().nextInt(4) == 0;
    double roof = van ? 1.75 : 1.42;
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(body(), paint));
    parts.add(new Part(cabin(roof, van, 0), paint));
    parts.add(new Part(cabin(roof - 0.09, van, 0.012), glass));
    for (double x : new double[] {-1.25, 1.3}) {
      for (double z : new double[] {-0.78, 0.78}) {
        parts.add(new Part(new Ellipsoid(new Vec(x, 0.32, z), new Vec(0.33, 0.33, 0.13)), rubber));
        parts.add(
            new Part(
                new Ellipsoid(new Vec(x, 0.32, z * 1.1), new Vec(0.18, 0.18, 0.07)),
                Material.glazed(0xb9bdc2)));
      }
    }
    Material lamp = Material.glowing(0xfff2cc, hour.isDark() ? 6 : 0.5);
    Material tail = Material.glowing(0xd01818, hour.isDark() ? 3 : 0.4);
    for (double z : new double[] {-0.6, 0.6}) {
      parts.add(new Part(new Ellipsoid(new Vec(2.02, 0.68, z), new Vec(0.09, 0.09, 0.17)), lamp));
      parts.add(new Part(new Ellipsoid(new Vec(-2.05, 0.75, z), new Vec(0.06, 0.1, 0.16)), tail));
    }
    return Thing.of(Category.CAR, parts);
  }

  private static Polyhedron body() {
    return Polyhedron.block(4.2, 0.92, 1.74)
        .cut(new Vec(0, -1, 0), -0.22)
        .cut(new Vec(1, 0.35, 0), 2.28)
        .cut(new Vec(-1, 0.3, 0), 2.3)
        .cut(new Vec(0.14, 1, 0), 1.02)
        .cut(new Vec(1, -0.9, 0), 1.72)
        .cut(new Vec(-1, -0.9, 0), 1.72)
        .cut(new Vec(0, 0.45, 1), 1.16)
        .cut(new Vec(0, 0.45, -1), 1.16)
        .cut(new Vec(1, 0, 0.5), 2.28)
        .cut(new Vec(1, 0, -0.5), 2.28);
  }

  private static Polyhedron cabin(double roof, boolean van, double wider) {
    return Polyhedron.block(van ? 3.7 : 2.9, roof, 1.6 + 2 * wider)
        .cut(new Vec(0, -1, 0), -0.85)
        .cut(new Vec(0.62, 0.75, 0), 1.53 + (van ? 0.35 : 0) + wider)
        .cut(new Vec(-0.75, van ? 0.2 : 0.62, 0), (van ? 1.45 : 1.72) + wider)
        .cut(new Vec(0, 0.4, 1), 1.17 + wider)
        .cut(new Vec(0, 0.4, -1), 1.17 + wider);
  }
}
