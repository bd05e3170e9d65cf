package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Category;
import io.github.limner.sample.picture.Film;
import io.github.limner.sample.picture.Light;
import io.github.limner.sample.picture.Noise;
import io.github.limner.sample.picture.Stage;
import java.util.ArrayList;
import java.util.List;

/// Cells under a microscope, stained or fluorescent.
///
/// A cell's edge is where its distance function, a circle bent by a few harmonics, becomes zero.
final class Micrograph implements Scene {
  /// @param bend amplitudes of the second to fifth harmonic of the radius
  private record Blob(
      int number, double x, double y, double radius, List<Double> bend, double turn) {
    /// 0 in the middle, 1 on the edge.
    double depth(double px, double py) {
      double dx = px - x;
      double dy = py - y;
      double angle = Math.atan2(dy, dx) + turn;
      double edge = 1;
      for (int i = 0; i < bend.size(); i++)
        edge += bend.get(i) * Math.sin((i + 2) * angle + 2.3 * i);
      return Math.sqrt(dx * dx + dy * dy) / (radius * edge);
    }
  }

  @Override
  public void paint(Stage stage) {
    Stain stain = Stain.ALL.get(stage.dice().nextInt(Stain.ALL.size()));
    Noise noise = new Noise(stage.dice().nextInt());
    int[] pixels = stage.pixels();
    double unit = Math.max(stage.width(), stage.height()) / 100.0;
    for (int i = 0; i < pixels.length; i++) {
      double x = i % stage.width() / unit;
      int row = i / stage.width();
      pixels[i] = stain.slide(x, row / unit, noise).rgb();
    }
    for (Blob blob : blobs(stage, unit)) paint(stage, blob, stain, noise);
    new Film(stage).develop(0.3, stain.isGlowing() ? 4 : 2);
  }

  private static List<Blob> blobs(Stage stage, double unit) {
    Placement room = new Placement(stage);
    List<Blob> blobs = new ArrayList<>();
    double typical = stage.between(3.5, 8) * unit;
    int count = 10 + stage.dice().nextInt(50);
    for (int i = 0; i < count; i++) {
      double radius = typical * stage.between(0.75, 1.2);
      List<Double> bend =
          List.of(
              stage.between(-0.16, 0.16),
              stage.between(-0.08, 0.08),
              stage.between(-0.05, 0.05),
              stage.between(-0.03, 0.03));
      double turn = stage.between(0, 6.28);
      room.find(0, stage.width(), 0, stage.height(), radius * 1.02)
          .ifPresent(p ->
              blobs.add(new Blob(stage.announce(Category.CELL), p.x(), p.z(), radius, bend, turn)));
    }
    return blobs;
  }

  private static void paint(Stage stage, Blob blob, Stain stain, Noise noise) {
    double reach = blob.radius * 1.45;
    int left = (int) Math.max(0, blob.x - reach);
    int right = (int) Math.min(stage.width() - 1, blob.x + reach);
    int top = (int) Math.max(0, blob.y - reach);
    int bottom = (int) Math.min(stage.height() - 1, blob.y + reach);
    double shiftX = (noise.corner(blob.number, 1) - 0.5) * 0.4 * blob.radius;
    double shiftY = (noise.corner(blob.number, 2) - 0.5) * 0.4 * blob.radius;
    for (int y = top; y <= bottom; y++) {
      for (int x = left; x <= right; x++) {
        double depth = blob.depth(x + 0.5, y + 0.5);
        if (depth > 1.06) continue;
        int at = y * stage.width() + x;
        if (depth <= 1) stage.owners()[at] = blob.number;
        double coreX = x - blob.x - shiftX;
        double coreY = y - blob.y - shiftY;
        double core = Math.sqrt(coreX * coreX + coreY * coreY) / (0.42 * blob.radius);
        double grain = noise.fractal(x * 9 / blob.radius, y * 9 / blob.radius, 2);
        Light under = Light.screen(stage.pixels()[at]);
        stage.pixels()[at] =
            blend(
                stage.pixels()[at],
                stain.cell(under, depth, core, grain).rgb(),
                (1.06 - depth) / 0.08);
      }
    }
  }

  private static int blend(int under, int over, double share) {
    double t = Math.clamp(share, 0, 1);
    int rgb = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      rgb |= (int) ((under >> shift & 255) * (1 - t) + (over >> shift & 255) * t) << shift;
    }
    return rgb;
  }
}
