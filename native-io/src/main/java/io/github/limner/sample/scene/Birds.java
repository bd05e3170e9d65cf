package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Category;
import io.github.limner.sample.picture.Stage;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/// Birds in flight, painted over a finished sky.
final class Birds {
  private Birds() {}

  /// @param size wing span as a share of the picture's longer side
  /// @param lowest how far down they fly, as a share of the height
  static void fly(Stage stage, int count, double size, double lowest) {
    Graphics2D pen = stage.pen();
    double longer = Math.max(stage.width(), stage.height());
    for (int i = 0; i < count; i++) {
      double span = longer * size * stage.between(0.6, 1.5);
      AffineTransform place =
          AffineTransform.getTranslateInstance(
              stage.between(0.05, 0.95) * stage.width(),
              stage.between(0.04, lowest) * stage.height());
      place.rotate(stage.between(-0.35, 0.35));
      place.scale(stage.dice().nextBoolean() ? span : -span, span);
      Shape bird = place.createTransformedShape(bird(stage.between(-0.32, 0.22)));
      float shade = (float) stage.between(0.08, 0.3);
      pen.setPaint(
          new GradientPaint(
              0,
              (float) bird.getBounds2D().getMinY(),
              new Color(shade, shade, shade + 0.04f),
              0,
              (float) bird.getBounds2D().getMaxY(),
              new Color(shade + 0.25f, shade + 0.24f, shade + 0.24f)));
      pen.fill(bird);
      stage.mark(stage.announce(Category.BIRD), bird);
    }
    pen.dispose();
  }

  /// A bird one unit wide, looking right; `lift` is the height of the wing tips.
  private static Path2D bird(double lift) {
    Path2D path = new Path2D.Double();
    path.moveTo(0.17, 0.0);
    path.quadTo(0.1, -0.055, 0.04, -0.05);
    path.quadTo(-0.02, lift * 0.9 - 0.05, -0.2, lift - 0.06);
    path.quadTo(-0.36, lift, -0.5, lift * 0.55 + 0.02);
    path.quadTo(-0.3, lift * 0.7 + 0.05, -0.1, 0.045);
    path.lineTo(-0.2, 0.075);
    path.lineTo(-0.19, 0.1);
    path.quadTo(-0.02, 0.085, 0.04, 0.05);
    path.quadTo(0.22, lift * 0.8 + 0.03, 0.46, lift * 0.7);
    path.quadTo(0.3, lift * 1.05 - 0.03, 0.2, lift * 0.75 - 0.04);
    path.quadTo(0.12, lift * 0.4 - 0.03, 0.1, -0.02);
    path.closePath();
    return path;
  }
}
