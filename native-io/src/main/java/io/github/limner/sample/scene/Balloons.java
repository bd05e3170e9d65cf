package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Category;
import io.github.limner.sample.picture.Film;
import io.github.limner.sample.picture.Light;
import io.github.limner.sample.picture.Noise;
import io.github.limner.sample.picture.Stage;
import io.github.limner.sample.ray.Camera;
import io.github.limner.sample.ray.Ground;
import io.github.limner.sample.ray.Lathe;
import io.github.limner.sample.ray.Material;
import io.github.limner.sample.ray.Part;
import io.github.limner.sample.ray.Polyhedron;
import io.github.limner.sample.ray.Thing;
import io.github.limner.sample.ray.Tracer;
import io.github.limner.sample.ray.Vec;
import io.github.limner.sample.ray.World;
import java.util.ArrayList;
import java.util.List;

/// Hot-air balloons over fields.
final class Balloons implements Scene {
  private static final int[] SILKS = {
    0xc62828, 0xf0b323, 0x2a63a8, 0xf4f0e6, 0x2f8f6b, 0xe8722a, 0x6a3d8f, 0x1f2f4d
  };

  @Override
  public void paint(Stage stage) {
    Daytime hour = Daytime.any(stage, Daytime.MORNING, Daytime.NOON, Daytime.EVENING);
    List<Thing> things = new ArrayList<>();
    int count = 4 + stage.dice().nextInt(7);
    Placement room = new Placement(stage);
    for (int i = 0; i < count; i++) {
      Thing balloon = balloon(stage);
      double height = stage.between(2, 34);
      room.find(-38, 38, 30, 130, 9)
          .ifPresent(p -> things.add(balloon.at(p.x(), height, p.z(), stage.between(0, 6))));
    }
    double bearing = stage.between(60, 140) * (stage.dice().nextBoolean() ? 1 : -1);
    Noise noise = new Noise(stage.dice().nextInt());
    Ground fields = Ground.flat(Material.matt(Fields.texture(noise, 38)));
    World world =
        new World(things, fields, hour.sky(stage, bearing), hour.sun(bearing), hour.ambient(), 420);
    Tracer.paint(world, new Camera(new Vec(0, 17, -10), new Vec(0, 22, 60), 0.9), stage);
    new Film(stage).develop(0.35, 3);
  }

  private static Thing balloon(Stage stage) {
    Light first = Light.screen(Crockery.any(stage, SILKS));
    Light second = Light.screen(Crockery.any(stage, SILKS));
    boolean gores = stage.dice().nextInt(3) > 0;
    int stripes = 4 + 2 * stage.dice().nextInt(3);
    double size = stage.between(5.5, 7.5);
    Lathe envelope =
        Lathe.of(
            size, 0.2, 0.42, 0.42, 0.75, 0.72, 1.15, 0.92, 1.55, 1, 1.95, 0.94, 2.33, 0.76, 2.66,
            0.46, 2.9, 0.18, 2.98, 0, 3);
    Material silk =
        Material.matt(p -> {
          double turn = Math.atan2(p.z(), p.x()) / Math.PI * stripes;
          double gore = turn - Math.floor(turn);
          boolean odd =
              gores
                  ? Math.floorMod((int) Math.floor(turn), 2) == 0
                  : Math.floorMod((int) (p.y() / size * 4.5), 2) == 0;
          double seam = 0.86 + 0.2 * Math.sin(gore * Math.PI);
          return (odd ? first : second).times(seam);
        });
    Polyhedron basket = Polyhedron.block(0.24 * size, 0.2 * size, 0.24 * size);
    Lathe ropes = Lathe.of(size, 0.1, 0.2, 0.17, 0.42);
    return Thing.of(
        Category.BALLOON,
        new Part(envelope, silk),
        new Part(basket, Material.matt(0x6b4a2a)),
        new Part(ropes, Material.matt(0x3a3026)));
  }
}
