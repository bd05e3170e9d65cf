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

/// A hamlet and its fields from a drone that looks straight down.
final class Aerial implements Scene {
  private static final double ROAD = 3.4;

  @Override
  public void paint(Stage stage) {
    Noise noise = new Noise(stage.dice().nextInt());
    double bend = stage.between(4, 12);
    double height = stage.between(52, 90);
    double reach = height * 0.55;
    List<Thing> things = new ArrayList<>();
    Placement room = new Placement(stage);
    for (double x = -reach * 1.3; x < reach * 1.3; x += ROAD) room.take(x, middle(x, bend), ROAD);
    traffic(stage, things, bend, reach);
    for (int i = 0; i < 9; i++) {
      Vec size = new Vec(stage.between(7, 13), stage.between(3, 5), stage.between(6, 9));
      Thing house = Buildings.house(stage, size, Daytime.NOON);
      room.find(-reach, reach, -reach * 0.6, reach * 0.6, 7.5)
          .ifPresent(p -> things.add(house.at(p.x(), 0, p.z(), stage.between(0, 3.1))));
    }
    for (int i = 0; i < 24; i++) {
      Thing tree = Plants.tree(stage);
      room.find(-reach, reach, -reach, reach, 2.5)
          .ifPresent(p -> things.add(tree.at(p.x(), 0, p.z(), 0)));
    }
    Texture land = land(noise, bend);
    World world =
        new World(
            things,
            Ground.flat(Material.matt(land)),
            Texture.plain(0xbfd3e6),
            Sun.of(
                stage.between(35, 60),
                stage.between(0, 360),
                Light.screen(0xfff0d8).times(2.7),
                0.01),
            Light.screen(0xb4c8e0).times(0.7),
            900);
    Camera above = new Camera(new Vec(0, height, -0.2), new Vec(0, 0, 0), 0.95);
    Tracer.paint(world, above, stage);
    new Film(stage).develop(0.3, 3);
  }

  private static void traffic(Stage stage, List<Thing> things, double bend, double reach) {
    int count = 3 + stage.dice().nextInt(5);
    for (int i = 0; i < count; i++) {
      double x = reach * (2.0 * (i + stage.between(0.1, 0.9)) / count - 1);
      double slope = (middle(x + 1, bend) - middle(x - 1, bend)) / 2;
      int lane = stage.dice().nextBoolean() ? 1 : -1;
      double turn = -Math.atan(slope) + (lane > 0 ? Math.PI : 0);
      things.add(Vehicles.car(stage, Daytime.NOON).at(x, 0, middle(x, bend) + lane * 1.6, turn));
    }
  }

  private static double middle(double x, double bend) {
    return bend * Math.sin(x / 23);
  }

  private static Texture land(Noise noise, double bend) {
    Texture fields = Fields.texture(noise, 26);
    Texture asphalt = Grounds.asphalt(noise);
    Light line = Light.screen(0xe8e6de);
    return p -> {
      double away = Math.abs(p.z() - middle(p.x(), bend));
      if (away > ROAD + 0.6) return fields.at(p);
      if (away > ROAD) return Light.screen(0x8d8468);
      boolean dash = away < 0.12 && p.x() / 6 - Math.floor(p.x() / 6) < 0.5;
      return dash ? line : asphalt.at(p);
    };
  }
}
