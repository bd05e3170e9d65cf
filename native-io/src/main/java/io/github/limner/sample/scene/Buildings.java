package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Category;
import io.github.limner.sample.picture.Light;
import io.github.limner.sample.picture.Noise;
import io.github.limner.sample.picture.Stage;
import io.github.limner.sample.ray.Material;
import io.github.limner.sample.ray.Part;
import io.github.limner.sample.ray.Polyhedron;
import io.github.limner.sample.ray.Texture;
import io.github.limner.sample.ray.Thing;
import io.github.limner.sample.ray.Vec;

/// Houses with windows on every side and a gabled roof whose ridge runs along x.
final class Buildings {
  private static final int[] WALLS = {
    0xe8dcc3, 0xd9b48a, 0xc98a6b, 0xb7c3c8, 0xf0ece2, 0xa8554a, 0xdcc66e, 0x93a58a, 0x8f5d4c
  };
  private static final int[] TILES = {0x8c4632, 0x6d3b30, 0x4a4d52, 0x9a5a3c, 0x5a5048};

  private Buildings() {}

  /// A house that stands on the ground; a storey is three metres high.
  static Thing house(Stage stage, Vec size, Daytime hour) {
    double width = size.x();
    double height = size.y();
    double depth = size.z();
    Noise noise = new Noise(stage.dice().nextInt());
    double pitch = stage.between(0.5, 0.9);
    double ridge = height + pitch * depth / 2;
    Polyhedron walls =
        Polyhedron.block(width, ridge, depth)
            .cut(new Vec(0, 1, pitch), height + pitch * depth / 2 - 0.05)
            .cut(new Vec(0, 1, -pitch), height + pitch * depth / 2 - 0.05);
    Polyhedron roof =
        Polyhedron.block(width + 0.6, ridge + 0.2, depth + 1)
            .cut(new Vec(0, -1, 0), -height + 0.25)
            .cut(new Vec(0, 1, pitch), ridge + 0.12)
            .cut(new Vec(0, 1, -pitch), ridge + 0.12);
    Polyhedron chimney =
        Polyhedron.block(0.7, ridge + 0.9, 0.7).moved(new Vec(width * 0.28, 0, depth * 0.12));
    Material plaster = new Material(facade(stage, width, noise), 0, 0, 0);
    Material tiles = Material.matt(tiles(Crockery.any(stage, TILES), noise));
    Material lights = hour.isDark() ? litFacade(plaster, noise, width) : plaster;
    return Thing.of(
        Category.HOUSE,
        new Part(walls, lights),
        new Part(roof, tiles),
        new Part(chimney, Material.matt(0x7a4a3c)));
  }

  private static Texture facade(Stage stage, double width, Noise noise) {
    Light wall = Light.screen(Crockery.any(stage, WALLS));
    Light frame = Light.screen(Crockery.any(stage, 0xf4f1ea, 0x5a3d2b, 0x38424a));
    Light glass = Light.screen(0x1d2833);
    Light door = Light.screen(Crockery.any(stage, 0x6b2f22, 0x2f4a3a, 0x2a3b57, 0x4d3a2a));
    return p -> {
      double along = Math.abs(Math.abs(p.x()) - width / 2) < 0.02 ? p.z() : p.x();
      double grime = 0.82 + 0.22 * noise.fractal(along * 0.7, p.y() * 0.7, 3);
      Light plaster = wall.times(grime * (p.y() < 0.5 ? 0.7 : 1));
      if (isDoor(along, p.y())) return door;
      double pane = pane(along, p.y());
      if (pane < 0) return plaster;
      return pane > 0.5 ? glass.times(0.7 + noise.at(along * 2, p.y())) : frame;
    };
  }

  /// The same walls, some windows lit.
  private static Material litFacade(Material day, Noise noise, double width) {
    Light lamp = Light.screen(0xffc66e);
    Texture texture =
        p -> {
          double along = Math.abs(Math.abs(p.x()) - width / 2) < 0.02 ? p.z() : p.x();
          int column = (int) Math.floor(along / 2.2);
          int row = (int) Math.floor(p.y() / 3);
          boolean on = pane(along, p.y()) > 0.5 && noise.corner(column + 3, row * 7) > 0.45;
          return on
              ? lamp.times(0.8 + 0.7 * noise.corner(column, row))
              : day.texture().at(p).times(0.12);
        };
    return new Material(texture, 0, 0, 1);
  }

  private static boolean isDoor(double along, double y) {
    return y < 2.2 && along > -0.55 && along < 0.55;
  }

  /// 1 inside a window's glass, 0 on its frame, negative on the wall.
  private static double pane(double along, double y) {
    double u = along / 2.2 - Math.floor(along / 2.2) - 0.5;
    double v = y / 3 - Math.floor(y / 3) - 0.52;
    boolean aboveDoor = y < 3 && Math.abs(along) < 1.1;
    if (aboveDoor || Math.abs(u) > 0.27 || Math.abs(v) > 0.26) return -1;
    boolean bar = Math.abs(u) > 0.22 || Math.abs(v) > 0.225 || Math.abs(u) < 0.02;
    return bar ? 0 : 1;
  }

  private static Texture tiles(int rgb, Noise noise) {
    Light tile = Light.screen(rgb);
    return p -> {
      double row = p.y() * 4;
      double shade = 0.75 + 0.25 * (row - Math.floor(row));
      double single = noise.corner((int) Math.floor(p.x() * 3.5), (int) Math.floor(row));
      return tile.times(shade * (0.8 + 0.3 * single));
    };
  }
}
