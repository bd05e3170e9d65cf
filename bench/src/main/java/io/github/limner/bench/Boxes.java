package io.github.limner.bench;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// Boxes as Ultralytics YOLO has them, made up: a line each, of a class and shares of the image.
final class Boxes {
  private static final List<String> CLASSES =
      List.of("dress", "hat", "longsleeve", "outwear", "pants", "shirt", "shoes", "shorts");
  private static final long SEED = 3;

  private Boxes() {}

  /// So many boxes for an image; the first classes are the most frequent.
  static String of(int image, int count) {
    var random = new SplittableRandom(SEED + image);
    var lines = new StringBuilder();
    for (int box = 0; box < count; box++) {
      int kind = (int) (CLASSES.size() * random.nextDouble() * random.nextDouble());
      double width = random.nextDouble(0.02, 0.5);
      double height = random.nextDouble(0.02, 0.5);
      double x = random.nextDouble(width / 2, 1 - width / 2);
      double y = random.nextDouble(height / 2, 1 - height / 2);
      lines.append(
          String.format(Locale.ROOT, "%d %.6f %.6f %.6f %.6f\n", kind, x, y, width, height));
    }
    return lines.toString();
  }

  static String dataYaml() {
    var yaml = new StringBuilder("path: .\ntrain: images/train\nval: images/val\nnames:\n");
    for (int kind = 0; kind < CLASSES.size(); kind++)
      yaml.append("  ").append(kind).append(": ").append(CLASSES.get(kind)).append('\n');
    return yaml.toString();
  }
}
