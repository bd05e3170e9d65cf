package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Light;
import io.github.limner.sample.picture.Noise;
import io.github.limner.sample.picture.Stage;
import io.github.limner.sample.ray.Vec;
import java.util.BitSet;

/// A view over a terrain, drawn column by column from the front to the back, so that what is near
/// hides what is far.
final class Panorama {
  private static final double NEAR = 6;
  private static final double FAR = 505;
  private static final double MIDDLE = 256;

  private final Stage stage;
  private final Terrain terrain;
  private final Sky sky;
  private final Light ambient;
  private final Noise ripples;
  private final BitSet wet = new BitSet();
  private final double water;
  private final double eye;
  private final double focal;
  private final double horizon;
  private final double haze;

  Panorama(Stage stage, Terrain terrain, Sky sky, Light ambient) {
    this.stage = stage;
    this.terrain = terrain;
    this.sky = sky;
    this.ambient = ambient;
    ripples = new Noise(stage.dice().nextInt());
    water = terrain.peak() * stage.between(0.03, 0.08);
    eye = Math.max(water, terrain.height(MIDDLE, NEAR)) + stage.between(6, 18);
    focal = 0.95 * Math.max(stage.width(), stage.height());
    horizon = stage.height() * stage.between(0.44, 0.56);
    haze = stage.between(350, 900);
  }

  void paint() {
    for (int x = 0; x < stage.width(); x++) column(x);
    for (int x = 0; x < stage.width(); x++) mirror(x);
  }

  private void column(int x) {
    int open = stage.height();
    double side = (x + 0.5 - stage.width() / 2.0) / focal;
    for (double far = NEAR; far < FAR && open > 0; far += 0.2 + far * 0.003) {
      double u = MIDDLE + side * far;
      double ground = terrain.height(u, far);
      double surface = Math.max(ground, water);
      int top = (int) Math.max(0, horizon - (surface - eye) / far * focal);
      if (top >= open) continue;
      if (ground < water) wet.set(x * stage.height() + top, x * stage.height() + open);
      int rgb = through(terrain.light(u, far, sky, ambient), side, far).rgb();
      for (int y = top; y < open; y++) stage.pixels()[y * stage.width() + x] = rgb;
      open = top;
    }
    for (int y = 0; y < open; y++) {
      Vec way = new Vec(side, (horizon - y) / focal + 0.02, 1).unit();
      stage.pixels()[y * stage.width() + x] = sky.at(way).rgb();
    }
  }

  /// A light after its way through the air.
  private Light through(Light seen, double side, double far) {
    return seen.mix(sky.at(new Vec(side, 0, 1).unit()), 1 - Math.exp(-far / haze));
  }

  /// Turns each run of water upside down: its pixels show what stands above its far shore.
  private void mirror(int x) {
    int base = x * stage.height();
    int end = base + stage.height();
    for (int top = wet.nextSetBit(base); top >= 0 && top < end; ) {
      int bottom = Math.min(wet.nextClearBit(top), end);
      for (int at = top; at < bottom; at++) {
        int y = at - base;
        double depth = (y - horizon) / focal;
        double wave =
            ripples.fractal(
                    x * 0.9 / stage.width() / Math.max(depth, 0.01),
                    2.5 / Math.max(depth, 0.005),
                    3)
                - 0.5;
        int shift = (int) (wave * (y - top + base) * 0.35);
        int from = Math.clamp(2L * (top - base) - y - 1 + shift, 0, stage.height() - 1);
        int column = Math.clamp(x + (long) (wave * 0.02 * stage.width()), 0, stage.width() - 1);
        stage.pixels()[y * stage.width() + x] =
            deepen(stage.pixels()[from * stage.width() + column], depth + 0.12 * wave);
      }
      top = wet.nextSetBit(bottom);
    }
  }

  /// The steeper the look, the more of the water's own colour.
  private static int deepen(int rgb, double depth) {
    double own = Math.clamp(0.12 + 1.6 * depth, 0.1, 0.65);
    int red = (int) ((rgb >> 16 & 255) * (1 - own) + 22 * own);
    int green = (int) ((rgb >> 8 & 255) * (1 - own) + 58 * own);
    int blue = (int) ((rgb & 255) * (1 - own) + 72 * own);
    return red << 16 | green << 8 | blue;
  }
}
