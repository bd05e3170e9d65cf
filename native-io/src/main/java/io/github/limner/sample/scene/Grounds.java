package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Light;
import io.github.limner.sample.picture.Noise;
import io.github.limner.sample.ray.Texture;

/// What tables, streets and meadows look like from above.
final class Grounds {
  private Grounds() {}

  /// Boards along x, one unit wide, with grain and rings.
  static Texture wood(int rgb, Noise noise) {
    Light board = Light.screen(rgb);
    return p -> {
      int plank = (int) Math.floor(p.z() / 1.3);
      double along = p.x() + 7.1 * plank;
      double across = p.z() / 1.3 - plank;
      double rings = noise.fractal(along * 0.35, p.z() * 3 + plank * 11, 3) * 9;
      double ring = rings - Math.floor(rings);
      double fibre = noise.at(along * 3, p.z() * 60);
      double seam = across < 0.012 || across > 0.988 ? 0.35 : 1;
      double tone = 0.72 + 0.3 * noise.corner(plank, 3);
      return board.times(tone * seam * (0.72 + 0.22 * ring + 0.22 * fibre));
    };
  }

  /// Woven cloth with a checked pattern.
  static Texture cloth(int rgb, int stripe, Noise noise) {
    Light base = Light.screen(rgb);
    Light line = Light.screen(stripe);
    return p -> {
      double u = p.x() / 0.9 - Math.floor(p.x() / 0.9);
      double v = p.z() / 0.9 - Math.floor(p.z() / 0.9);
      double share = (u < 0.42 ? 0.5 : 0) + (v < 0.42 ? 0.5 : 0);
      double weave = 0.86 + 0.2 * noise.at(p.x() * 45, p.z() * 45);
      return base.mix(line, share).times(weave);
    };
  }

  static Texture stone(int rgb, Noise noise) {
    Light base = Light.screen(rgb);
    return p -> {
      double vein = Math.abs(noise.fractal(p.x() * 0.8, p.z() * 0.8, 5) - 0.5);
      return base.times(
          0.95 + 0.1 * noise.at(p.x() * 9, p.z() * 9) - 0.35 * Math.max(0, 0.05 - vein) / 0.05);
    };
  }

  static Texture grass(Noise noise) {
    Light fresh = Light.screen(0x5f8a2e);
    Light dry = Light.screen(0x9a9a4a);
    return p -> {
      double patch = noise.fractal(p.x() * 0.12, p.z() * 0.12, 3);
      double blade =
          noise.at(p.x() * 9, p.z() * 5) * 0.5 + noise.at(p.x() * 2.3, p.z() * 1.9) * 0.5;
      return fresh.mix(dry, 2.2 * (patch - 0.42)).times(0.55 + 0.7 * blade);
    };
  }

  static Texture asphalt(Noise noise) {
    Light tar = Light.screen(0x55575b);
    return p -> {
      double patch = noise.fractal(p.x() * 0.3, p.z() * 0.3, 3);
      return tar.times(0.6 + 0.5 * patch + 0.25 * noise.at(p.x() * 16, p.z() * 16));
    };
  }
}
