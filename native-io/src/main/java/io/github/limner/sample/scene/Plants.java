package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Category;
import io.github.limner.sample.picture.Light;
import io.github.limner.sample.picture.Noise;
import io.github.limner.sample.picture.Stage;
import io.github.limner.sample.ray.Ellipsoid;
import io.github.limner.sample.ray.Foliage;
import io.github.limner.sample.ray.Lathe;
import io.github.limner.sample.ray.Material;
import io.github.limner.sample.ray.Part;
import io.github.limner.sample.ray.Texture;
import io.github.limner.sample.ray.Thing;
import io.github.limner.sample.ray.Vec;
import java.util.ArrayList;
import java.util.List;

/// Trees, three to nine metres tall.
final class Plants {
  private static final int[] LEAVES = {0x4f7a2a, 0x6b8f35, 0x3d6630, 0x7d9440, 0xc07a2a, 0xb8552a};
  private static final Material BARK = Material.matt(0x574434);

  private Plants() {}

  static Thing tree(Stage stage) {
    return stage.dice().nextInt(3) == 0 ? conifer(stage) : broadleaf(stage);
  }

  private static Thing broadleaf(Stage stage) {
    double height = stage.between(4.5, 7.5);
    double crown = height * stage.between(0.28, 0.36);
    Noise noise = new Noise(stage.dice().nextInt());
    Material leaves = leaves(Crockery.any(stage, LEAVES), noise);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(Lathe.of(height, 0.035, 0, 0.022, 0.2, 0.016, 0.6, 0, 0.7), BARK));
    int clumps = 5;
    for (int i = 0; i < clumps; i++) {
      double angle = 2 * Math.PI * i / clumps + stage.between(-0.4, 0.4);
      Vec middle =
          new Vec(
              0.55 * crown * Math.cos(angle),
              height - crown * stage.between(1.1, 1.7),
              0.55 * crown * Math.sin(angle));
      double size = crown * stage.between(0.55, 0.75);
      parts.add(new Part(foliage(middle, new Vec(size, size * 0.85, size), noise, height), leaves));
    }
    Vec top = new Vec(0, height - crown * 0.75, 0);
    parts.add(
        new Part(foliage(top, new Vec(crown, crown, crown).times(0.72), noise, height), leaves));
    return Thing.of(Category.TREE, parts);
  }

  private static Thing conifer(Stage stage) {
    double height = stage.between(5, 9);
    Noise noise = new Noise(stage.dice().nextInt());
    Material needles = leaves(Crockery.any(stage, 0x2d4f32, 0x34573c, 0x3f6140), noise);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(Lathe.of(height, 0.025, 0, 0.012, 0.5, 0, 0.8), BARK));
    int tiers = 6;
    for (int i = 0; i < tiers; i++) {
      double up = 0.2 + 0.75 * i / tiers;
      double wide = height * 0.2 * (1.08 - up);
      Vec radii = new Vec(wide, height * 0.11, wide);
      parts.add(new Part(foliage(new Vec(0, height * up, 0), radii, noise, height), needles));
    }
    return Thing.of(Category.TREE, parts);
  }

  private static Foliage foliage(Vec middle, Vec radii, Noise noise, double height) {
    return new Foliage(new Ellipsoid(middle, radii), noise, height * 0.028);
  }

  private static Material leaves(int rgb, Noise noise) {
    Light colour = Light.screen(rgb);
    Texture mottled =
        p -> colour.times(0.55 + 0.9 * noise.at(p.x() * 5 + p.z() * 3, p.y() * 5 - p.z() * 2));
    return Material.matt(mottled);
  }
}
