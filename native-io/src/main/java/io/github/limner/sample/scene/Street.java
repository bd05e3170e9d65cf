package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Film;
import io.github.limner.sample.picture.Light;
import io.github.limner.sample.picture.Noise;
import io.github.limner.sample.picture.Stage;
import io.github.limner.sample.ray.Camera;
import io.github.limner.sample.ray.Ellipsoid;
import io.github.limner.sample.ray.Ground;
import io.github.limner.sample.ray.Lathe;
import io.github.limner.sample.ray.Material;
import io.github.limner.sample.ray.Part;
import io.github.limner.sample.ray.Texture;
import io.github.limner.sample.ray.Thing;
import io.github.limner.sample.ray.Tracer;
import io.github.limner.sample.ray.Vec;
import io.github.limner.sample.ray.World;
import java.util.ArrayList;
import java.util.List;

/// A street seen from its middle: houses and trees on both sides, cars, people.
record Street(List<Daytime> hours) implements Scene {
  private static final double KERB = 4.2;

  @Override
  public void paint(Stage stage) {
    Daytime hour = hours.get(stage.dice().nextInt(hours.size()));
    Noise noise = new Noise(stage.dice().nextInt());
    List<Thing> things = new ArrayList<>();
    for (int side = -1; side <= 1; side += 2) {
      houses(stage, hour, things, side);
      kerbside(stage, hour, things, side);
    }
    traffic(stage, hour, things);
    double bearing = stage.between(-70, 70) + (hour == Daytime.NOON ? 180 : 0);
    Sky sky = hour.sky(stage, bearing);
    boolean wet = hour.isDark() || hour == Daytime.CLOUDY;
    Material road = new Material(road(noise), 0, wet ? 0.06 : 0, 0);
    World world = new World(things, Ground.flat(road), sky, hour.sun(bearing), hour.ambient(), 170);
    Vec eye = new Vec(stage.between(-2.2, 2.2), stage.between(1.6, 3.4), -9);
    Tracer.paint(world, new Camera(eye, new Vec(stage.between(-1.5, 1.5), 2.4, 12), 0.85), stage);
    Film film = new Film(stage);
    if (hour.isDark()) film.glow(0.55);
    film.develop(0.4, hour.isDark() ? 5 : 3);
  }

  private static void houses(Stage stage, Daytime hour, List<Thing> things, int side) {
    double z = -6;
    while (z < 60) {
      double width = stage.between(7, 12);
      double storeys = 2 + stage.dice().nextInt(2);
      Thing house = Buildings.house(stage, new Vec(width, storeys * 3 + 0.3, 8), hour);
      things.add(house.at(side * (KERB + 3.2 + 4), 0, z + width / 2, Math.PI / 2));
      z += width + (stage.dice().nextInt(3) == 0 ? 4 : 0.2);
    }
  }

  private static void kerbside(Stage stage, Daytime hour, List<Thing> things, int side) {
    for (double z = -4 + stage.between(0, 3); z < 45; z += stage.between(5.2, 10)) {
      switch (stage.dice().nextInt(5)) {
        case 0, 1 ->
            things.add(Vehicles.car(stage, hour).at(side * (KERB - 1), 0, z, side * Math.PI / 2));
        case 2 -> things.add(Plants.tree(stage).at(side * (KERB + 0.8), 0, z, 0));
        case 3 -> {
          if (hour.isDark()) things.add(lamp().at(side * (KERB + 0.5), 0, z, 0));
        }
        default -> {}
      }
      if (stage.dice().nextInt(2) == 0) {
        double x = side * (KERB + stage.between(1.2, 2.6));
        things.add(People.person(stage).at(x, 0, z + 2.2, stage.between(0, 6.28)));
      }
    }
  }

  private static void traffic(Stage stage, Daytime hour, List<Thing> things) {
    if (stage.dice().nextInt(5) > 0) {
      double z = stage.between(0, 16);
      things.add(Vehicles.car(stage, hour).at(1.3, 0, z, -Math.PI / 2));
    }
    if (stage.dice().nextInt(3) > 0) {
      things.add(Vehicles.car(stage, hour).at(-1.4, 0, stage.between(2, 22), Math.PI / 2));
    }
    if (stage.dice().nextBoolean()) {
      things.add(People.person(stage).at(stage.between(-3, 3), 0, stage.between(-2.5, -1), 0.2));
    }
  }

  private static Thing lamp() {
    Lathe post = Lathe.of(1, 0.09, 0, 0.05, 0.6, 0.04, 4.4, 0, 4.42);
    return Thing.prop(
        new Part(post, Material.matt(0x2a2d30)),
        new Part(Ellipsoid.ball(0, 4.5, 0, 0.24), Material.glowing(0xffdf9e, 7)));
  }

  private static Texture road(Noise noise) {
    Texture asphalt = Grounds.asphalt(noise);
    Light paving = Light.screen(0xa39c92);
    Light paint = Light.screen(0xe4e2da);
    return p -> {
      double away = Math.abs(p.x());
      if (away > KERB) {
        boolean seam =
            p.x() - Math.floor(p.x()) < 0.04
                || p.z() - Math.floor(p.z()) < 0.03
                || away < KERB + 0.15;
        double slab = noise.corner((int) Math.floor(p.x()), (int) Math.floor(p.z()));
        return paving.times((seam ? 0.6 : 0.85) + 0.15 * slab);
      }
      boolean dash = away < 0.07 && p.z() / 4 - Math.floor(p.z() / 4) < 0.5;
      return dash ? paint : asphalt.at(p);
    };
  }
}
