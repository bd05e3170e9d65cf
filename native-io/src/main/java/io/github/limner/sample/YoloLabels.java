package io.github.limner.sample;

import io.github.limner.sample.picture.Category;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Labels as Ultralytics YOLO has them: a text file per picture, a line per box.
final class YoloLabels {
  private YoloLabels() {}

  /// Lines of class number, and the box's middle and size as shares of the upright picture.
  static String text(Shot.Labelled labelled) {
    return labelled.labels().stream()
        .map(label -> line(label.category(), label.box(), labelled.shot()))
        .collect(Collectors.joining());
  }

  private static String line(Category category, Rectangle2D box, Shot shot) {
    return String.format(
        Locale.ROOT,
        "%d %.6f %.6f %.6f %.6f\n",
        category.number(),
        box.getCenterX() / shot.width(),
        box.getCenterY() / shot.height(),
        box.getWidth() / shot.width(),
        box.getHeight() / shot.height());
  }

  /// The `data.yaml` that names splits and classes.
  static String dataYaml() {
    String names =
        Arrays.stream(Category.values())
            .map(category -> "  " + category.number() + ": " + category.label() + "\n")
            .collect(Collectors.joining());
    return "path: .\ntrain: images/train\nval: images/val\ntest: images/test\nnames:\n" + names;
  }
}
