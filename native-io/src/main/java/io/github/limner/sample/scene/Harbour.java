package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Film;
import io.github.limner.sample.picture.Light;
import io.github.limner.sample.picture.Noise;
import io.github.limner.sample.picture.Stage;
import io.github.limner.sample.ray.Camera;
import io.github.limner.sample.ray.Ground;
import io.github.limner.sample.ray.Material;
import io.github.limner.sample.ray.Part;
import io.github.limner.sample.ray.Polyhedron;
import io.github.limner.sample.ray.Thing;
import io.github.limner.sample.ray.Tracer;
import io.github.limner.sample.ray.Vec;
import io.github.limner.sample.ray.World;
import java.util.ArrayList;
import java.util.List;

/// Boats on rippled water, a row of houses on the far quay, gulls.
final class Harbour implements Scene {
  @Override
  public void paint(Stage stage) {
    Daytime hour =
        Daytime.any(
            stage,
            Daytime.MORNING,
            Daytime.NOON,
            Daytime.EVENING,
            Daytime.EVENING,
            Daytime.DUSK,
            Daytime.CLOUDY);
    List<Thing> things = new ArrayList<>();
    Placement room = new Placement(stage);
    int boats = 3 + stage.dice().nextInt(5);
    for (int i = 0; i < boats; i++) {
      Thing boat = Boats.boat(stage);
      room.find(-17, 17, 2, 34, 4.6)
          .ifPresent(p -> things.add(boat.at(p.x(), 0, p.z(), stage.between(0, 6.28))));
    }
    if (stage.dice().nextInt(3) > 0) quay(stage, hour, things);
    double bearing = stage.between(-40, 40) + (hour == Daytime.NOON ? 120 : 0);
    World world =
        new World(
            things, water(stage), hour.sky(stage, bearing), hour.sun(bearing), hour.ambient(), 380);
    Vec eye = new Vec(0, stage.between(2.2, 5.5), -14);
    Tracer.paint(world, new Camera(eye, new Vec(0, 3, 16), 0.95), stage);
    Birds.fly(stage, stage.dice().nextInt(6), 0.02, 0.3);
    Film film = new Film(stage);
    if (hour.isDark()) film.glow(0.5);
    film.develop(0.4, 3);
  }

  private static Ground water(Stage stage) {
    Noise waves = new Noise(stage.dice().nextInt());
    Light deep = Light.screen(0x1d4650);
    double height = stage.between(0.02, 0.1);
    return new Ground(
        new Material(_ -> deep, 0.5, 0.12, 0),
        p -> {
          double calm = height / (1 + Math.abs(p.z() + 14) * 0.03);
          double u = waves.fractal(p.x() * 0.7, p.z() * 1.3, 3) - 0.5;
          double v = waves.fractal(p.x() * 0.7 + 40, p.z() * 1.3 + 9, 3) - 0.5;
          return new Vec(u * calm, 0.5, v * calm * 3).unit();
        });
  }

  private static void quay(Stage stage, Daytime hour, List<Thing> things) {
    things.add(
        Thing.prop(new Part(Polyhedron.block(160, 1.3, 12), Material.matt(0x8f877a)))
            .at(0, 0, 49, 0));
    for (double x = -42; x < 42; x += 0.3) {
      double width = stage.between(6, 10);
      Thing house =
          Buildings.house(stage, new Vec(width, 1.3 + 3 * (2 + stage.dice().nextInt(2)), 8), hour);
      things.add(house.at(x + width / 2, 0.6, 51, 0));
      x += width;
    }
  }
}
