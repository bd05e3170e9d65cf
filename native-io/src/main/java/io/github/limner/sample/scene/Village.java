package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Film;
import io.github.limner.sample.picture.Noise;
import io.github.limner.sample.picture.Stage;
import io.github.limner.sample.ray.Camera;
import io.github.limner.sample.ray.Ground;
import io.github.limner.sample.ray.Material;
import io.github.limner.sample.ray.Thing;
import io.github.limner.sample.ray.Tracer;
import io.github.limner.sample.ray.Vec;
import io.github.limner.sample.ray.World;
import java.util.ArrayList;
import java.util.List;

/// Houses among trees on a meadow, people taking a walk.
final class Village implements Scene {
  @Override
  public void paint(Stage stage) {
    Daytime hour =
        Daytime.any(stage, Daytime.MORNING, Daytime.NOON, Daytime.CLOUDY, Daytime.EVENING);
    Placement room = new Placement(stage);
    List<Thing> things = new ArrayList<>();
    room.take(0, -12, 5);
    for (int i = 0; i < 4; i++) {
      Vec size = new Vec(stage.between(7, 11), stage.between(3.2, 6), stage.between(6, 8));
      Thing house = Buildings.house(stage, size, hour);
      room.find(-16, 16, 10, 34, 7)
          .ifPresent(p -> things.add(house.at(p.x(), 0, p.z(), stage.between(-0.9, 0.9))));
    }
    for (int i = 0; i < 11; i++) {
      Thing tree = Plants.tree(stage);
      room.find(-22, 22, 1, 46, 2.2).ifPresent(p -> things.add(tree.at(p.x(), 0, p.z(), 0)));
    }
    for (int i = 0; i < 4; i++) {
      Thing person = People.person(stage);
      room.find(-5, 5, -4, 10, 0.5)
          .ifPresent(p -> things.add(person.at(p.x(), 0, p.z(), stage.between(0, 6.28))));
    }
    double bearing = stage.between(50, 150) * (stage.dice().nextBoolean() ? 1 : -1);
    Ground meadow = Ground.flat(Material.matt(Grounds.grass(new Noise(stage.dice().nextInt()))));
    World world =
        new World(things, meadow, hour.sky(stage, bearing), hour.sun(bearing), hour.ambient(), 150);
    Vec eye = new Vec(stage.between(-3, 3), stage.between(1.7, 4.5), -12);
    Tracer.paint(world, new Camera(eye, new Vec(0, 2.2, 14), 0.95), stage);
    new Film(stage).develop(0.35, 3);
  }
}
