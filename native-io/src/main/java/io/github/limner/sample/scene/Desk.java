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
import io.github.limner.sample.ray.Sun;
import io.github.limner.sample.ray.Texture;
import io.github.limner.sample.ray.Thing;
import io.github.limner.sample.ray.Tracer;
import io.github.limner.sample.ray.Vec;
import io.github.limner.sample.ray.World;
import java.util.ArrayList;
import java.util.List;

/// A desk in the evening sun: stacks of books, cups, pencils in a pot.
final class Desk implements Scene {
  private static final int[] COVERS = {
    0x8c2f2b, 0x2c4d78, 0xd9b44a, 0x3c6b52, 0xe6dfd0, 0x4a3558, 0xc9652e, 0x23282f, 0x7fa3b5
  };

  @Override
  public void paint(Stage stage) {
    List<Thing> things = new ArrayList<>();
    Placement room = new Placement(stage);
    for (int i = 0; i < 3; i++) {
      room.find(-2.6, 2.6, -0.6, 2.4, 1.05).ifPresent(p -> stack(stage, things, p));
    }
    for (int i = 0; i < 2; i++) {
      Thing cup = Crockery.cup(stage);
      room.find(-2.2, 2.2, -1.6, 1.6, 0.55)
          .ifPresent(p -> things.add(cup.at(p.x(), 0, p.z(), stage.between(-0.9, 0.9))));
    }
    room.find(-2, 2, 0, 2.4, 0.5).ifPresent(p -> things.add(pencils(stage).at(p.x(), 0, p.z(), 0)));
    Thing fruit = stage.dice().nextBoolean() ? Fruits.apple(stage) : Fruits.orange(stage);
    room.find(-2, 2, -1.8, 1, 0.5).ifPresent(p -> things.add(fruit.at(p.x(), 0, p.z(), 1)));
    Noise noise = new Noise(stage.dice().nextInt());
    int timber = Crockery.any(stage, 0xc39a6a, 0x7a5236, 0xd9c3a0, 0x4a3628);
    Texture wall =
        wall(Light.screen(Crockery.any(stage, 0xd8d0c0, 0x7d8f94, 0x9b6f58, 0x44525c)), noise);
    World world =
        new World(
            things,
            Ground.flat(new Material(Grounds.wood(timber, noise), 0.12, 0.04, 0)),
            wall,
            Sun.of(
                stage.between(24, 48),
                stage.between(-120, 120),
                Light.screen(0xffe2b8).times(2.7),
                0.05),
            Light.screen(0xbfcbdd).times(0.7),
            1e4);
    Camera camera =
        new Camera(
            new Vec(stage.between(-1.6, 1.6), stage.between(2.4, 4.2), -5.4),
            new Vec(0, 0.7, 0.6),
            1.25);
    float[] depths = Tracer.paint(world, camera, stage);
    Film film = new Film(stage);
    film.focus(depths, 6.4, 1);
    film.develop(0.45, 3);
  }

  private static void stack(Stage stage, List<Thing> things, Vec place) {
    int count = 1 + stage.dice().nextInt(5);
    double height = 0;
    double turn = stage.between(-0.8, 0.8);
    for (int i = 0; i < count; i++) {
      double thickness = stage.between(0.16, 0.4);
      Thing book =
          book(stage, new Vec(stage.between(1.2, 1.6), thickness, stage.between(0.85, 1.1)));
      things.add(book.at(place.x(), height, place.z(), turn + stage.between(-0.25, 0.25)));
      height += thickness;
    }
  }

  private static Thing book(Stage stage, Vec size) {
    Light cover = Light.screen(Crockery.any(stage, COVERS));
    Light gold = Light.screen(Crockery.any(stage, 0xd9b45a, 0xf0ead8, 0x20242a));
    Light paper = Light.screen(0xefe6d0);
    double edge = 0.035;
    Material binding =
        new Material(
            p -> {
              boolean spine = p.z() < -size.z() / 2 + edge;
              boolean board = p.y() < edge || p.y() > size.y() - edge;
              if (spine && !board)
                return Math.abs(Math.abs(p.x()) - size.x() * 0.33) < 0.04 ? gold : cover;
              if (board || spine) return cover;
              double leaf = p.y() * 55;
              return paper.times(0.82 + 0.18 * (leaf - Math.floor(leaf)));
            },
            0.15,
            0.02,
            0);
    return Thing.of(
        Category.BOOK, new Part(Polyhedron.block(size.x(), size.y(), size.z()), binding));
  }

  private static Thing pencils(Stage stage) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(
            Lathe.of(1, 0, 0.02, 0.33, 0, 0.35, 0.04, 0.36, 0.95, 0.33, 0.95, 0.31, 0.06, 0, 0.06),
            Material.glazed(Crockery.any(stage, 0x2b3038, 0xb9b2a4, 0x5c3b28))));
    for (int i = 0; i < 6; i++) {
      double x = stage.between(-0.2, 0.2);
      double z = stage.between(-0.2, 0.2);
      Polyhedron wood =
          Polyhedron.block(0.085, stage.between(1.35, 1.75), 0.085)
              .cut(new Vec(1, 0.35, 0), 0.6)
              .moved(new Vec(x, 0.05, z));
      parts.add(
          new Part(
              wood, Material.matt(Crockery.any(stage, 0xd8a02a, 0xb33a2e, 0x2f5d8c, 0x3f7a4f))));
    }
    return Thing.prop(parts.toArray(Part[]::new));
  }

  private static Texture wall(Light paint, Noise noise) {
    return way -> {
      double turn = Math.atan2(way.x(), way.z());
      double shade = 0.5 + 0.3 * noise.at(turn * 3, way.y() * 3) + 0.3 * way.y();
      double shelf = Math.abs(Math.sin(way.y() * 9 + 1)) < 0.08 ? 0.6 : 1;
      return paint.times(shade * shelf);
    };
  }
}
