package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Light;
import io.github.limner.sample.picture.Noise;
import io.github.limner.sample.ray.Texture;

/// Farmland from above: the cells of jittered points, each with its own crop and furrows.
final class Fields {
  private static final int[] CROPS = {
    0x6f8f3a, 0xb9a04e, 0x8a6b42, 0x4f7a34, 0xd1bb62, 0x7d9c4a, 0x9a7d4f, 0xc7c08a
  };

  private Fields() {}

  /// @param size width of a field in metres
  static Texture texture(Noise noise, double size) {
    return p -> {
      double u = p.x() / size + 0.3 * noise.at(p.x() / size * 0.7, p.z() / size * 0.7);
      double v = p.z() / size;
      Plot plot = Plot.at(u, v, noise);
      Light crop = Light.screen(CROPS[(int) (plot.kind * CROPS.length) % CROPS.length]);
      double angle = plot.kind * 40;
      double row = (p.x() * Math.cos(angle) + p.z() * Math.sin(angle)) * (0.9 + plot.kind);
      double furrow = 0.88 + 0.14 * Math.sin(row * 3.1);
      double soil = 0.7 + 0.6 * noise.fractal(p.x() * 0.16, p.z() * 0.16, 4);
      Light seen = crop.times(furrow * soil);
      return plot.edge < 0.045
          ? Light.screen(0x3f5a2c).times(0.5 + 0.6 * noise.at(p.x(), p.z()))
          : seen;
    };
  }

  /// The cell of a point: a random value for it, and how much farther the next cell's point is.
  private record Plot(double kind, double edge) {
    static Plot at(double u, double v, Noise noise) {
      int column = (int) Math.floor(u);
      int row = (int) Math.floor(v);
      double best = 9;
      double next = 9;
      double kind = 0;
      for (int y = row - 1; y <= row + 1; y++) {
        for (int x = column - 1; x <= column + 1; x++) {
          double dx = Math.abs(x + 0.15 + 0.7 * noise.corner(x, y) - u);
          double dy = Math.abs(y + 0.15 + 0.7 * noise.corner(x + 57, y) - v);
          double away = Math.max(dx, dy) + 0.35 * Math.min(dx, dy);
          if (away < best) {
            next = best;
            best = away;
            kind = noise.corner(x + 11, y - 5);
          } else if (away < next) {
            next = away;
          }
        }
      }
      return new Plot(kind, next - best);
    }
  }
}
