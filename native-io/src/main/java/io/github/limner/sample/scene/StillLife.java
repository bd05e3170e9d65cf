package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Film;
import io.github.limner.sample.picture.Light;
import io.github.limner.sample.picture.Noise;
import io.github.limner.sample.picture.Stage;
import io.github.limner.sample.ray.Camera;
import io.github.limner.sample.ray.Ground;
import io.github.limner.sample.ray.Material;
import io.github.limner.sample.ray.Sun;
import io.github.limner.sample.ray.Texture;
import io.github.limner.sample.ray.Thing;
import io.github.limner.sample.ray.Tracer;
import io.github.limner.sample.ray.Vec;
import io.github.limner.sample.ray.World;
import java.util.ArrayList;
import java.util.List;

/// A table by a window: fruit on a plate and beside it, cups, bottles.
final class StillLife implements Scene {
  private static final double FOCUS = 6.6;

  @Override
  public void paint(Stage stage) {
    Noise noise = new Noise(stage.dice().nextInt());
    List<Thing> things = new ArrayList<>();
    Placement room = new Placement(stage);
    if (stage.dice().nextInt(4) > 0) filledPlate(stage, things, room);
    double reach = Math.max(1.1, 2.3 * stage.width() / Math.max(stage.width(), stage.height()));
    scatter(stage, things, room, reach);
    World world =
        new World(
            things,
            Ground.flat(table(stage, noise)),
            room(stage, noise),
            Sun.of(
                stage.between(32, 55),
                stage.between(-125, -60),
                Light.screen(0xfff1dc).times(2.5),
                0.055),
            Light.screen(0xc9d3e0).times(0.75),
            1e4);
    double height = stage.between(2.2, 4.4);
    Camera camera =
        new Camera(new Vec(stage.between(-1, 1), height, -5.6), new Vec(0, 0.55, 0.5), 1.35);
    float[] depths = Tracer.paint(world, camera, stage);
    Film film = new Film(stage);
    film.focus(depths, FOCUS, 1.1);
    film.develop(0.45, 3);
  }

  private static void filledPlate(Stage stage, List<Thing> things, Placement room) {
    double x = stage.between(-0.5, 0.5);
    double z = stage.between(-0.2, 0.7);
    room.take(x, z, 1.45);
    things.add(Crockery.plate(stage).at(x, 0, z, 0));
    boolean apples = stage.dice().nextBoolean();
    int count = 2 + stage.dice().nextInt(3);
    for (int i = 0; i < count; i++) {
      double angle = 2 * Math.PI * i / count + stage.between(0, 0.5);
      double away = count == 2 ? 0.5 : 0.58;
      Thing fruit = apples ? Fruits.apple(stage) : Fruits.orange(stage);
      things.add(
          fruit.at(
              x + away * Math.cos(angle), 0.07, z + away * Math.sin(angle), stage.between(0, 6)));
    }
  }

  private static void scatter(Stage stage, List<Thing> things, Placement room, double reach) {
    int count = 3 + stage.dice().nextInt(5);
    for (int i = 0; i < count; i++) {
      Thing thing =
          switch (stage.dice().nextInt(6)) {
            case 0, 1 -> Fruits.apple(stage);
            case 2 -> Fruits.orange(stage);
            case 3, 4 -> Crockery.cup(stage);
            default -> Crockery.bottle(stage);
          };
      room.find(-reach, reach, -1.6, 2.2, 0.52)
          .ifPresent(p -> things.add(thing.at(p.x(), 0, p.z(), stage.between(0, 6.28))));
    }
  }

  private static Material table(Stage stage, Noise noise) {
    return switch (stage.dice().nextInt(4)) {
      case 0 -> new Material(Grounds.wood(0xb98a58, noise), 0.08, 0.03, 0);
      case 1 -> new Material(Grounds.wood(0x6e4a2e, noise), 0.1, 0.04, 0);
      case 2 ->
          Material.matt(
              Grounds.cloth(0xf0ece0, Crockery.any(stage, 0xb8322a, 0x3b6ea5, 0x5d8a58), noise));
      default -> new Material(Grounds.stone(0xd8d5cf, noise), 0.2, 0.05, 0);
    };
  }

  /// The wall behind, out of focus, with a bright window on one side and spots of light.
  private static Texture room(Stage stage, Noise noise) {
    Light wall =
        Light.screen(Crockery.any(stage, 0x6f7d78, 0x8a7a66, 0x4c5a6a, 0x9a8f86, 0x5b4a44));
    Light window = Light.screen(0xfdf3de);
    double side = stage.between(-1.1, -0.3);
    return way -> {
      double turn = Math.atan2(way.x(), way.z());
      double pane =
          Math.max(0, 1 - Math.pow((turn - side) / 0.42, 4)) * Math.clamp(way.y() * 5 + 0.6, 0, 1);
      double spots = Math.max(0, noise.at(turn * 9, way.y() * 14 + 40) - 0.72) * 2.2;
      Light shade = wall.times(0.55 + 0.5 * noise.at(turn * 2, way.y() * 2));
      return shade.plus(window.times(0.9 * pane + spots));
    };
  }
}
