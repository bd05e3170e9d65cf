package io.github.limner.image;

/// How a stored picture must be turned to stand upright: EXIF 2.32, tag 0x0112.
///
/// Named after where the stored first row and first column belong.
public enum Orientation {
  TOP_LEFT(1),
  TOP_RIGHT(2),
  BOTTOM_RIGHT(3),
  BOTTOM_LEFT(4),
  LEFT_TOP(5),
  RIGHT_TOP(6),
  RIGHT_BOTTOM(7),
  LEFT_BOTTOM(8);

  private static final Orientation[] ALL = values();

  private final int exif;

  Orientation(int exif) {
    this.exif = exif;
  }

  /// The orientation with this EXIF number; what EXIF does not define stands upright already.
  public static Orientation ofExif(long number) {
    return number >= 1 && number <= 8 ? ALL[(int) number - 1] : TOP_LEFT;
  }

  /// The EXIF number, 1..8.
  public int exif() {
    return exif;
  }

  /// Whether the upright width is the stored height.
  public boolean swapsSides() {
    return exif >= LEFT_TOP.exif;
  }

  /// The same picture standing upright.
  Picture upright(Picture stored) {
    if (this == TOP_LEFT) return stored;
    int width = swapsSides() ? stored.height() : stored.width();
    int height = swapsSides() ? stored.width() : stored.height();
    int[] turned = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned[y * width + x] = stored.rgb()[storedIndex(x, y, stored.width(), stored.height())];
      }
    }
    return new Picture(width, height, turned);
  }

  /// Where the upright pixel (x, y) lies in a stored picture of w × h.
  private int storedIndex(int x, int y, int w, int h) {
    return switch (this) {
      case TOP_LEFT -> y * w + x;
      case TOP_RIGHT -> y * w + (w - 1 - x);
      case BOTTOM_RIGHT -> (h - 1 - y) * w + (w - 1 - x);
      case BOTTOM_LEFT -> (h - 1 - y) * w + x;
      case LEFT_TOP -> x * w + y;
      case RIGHT_TOP -> (h - 1 - x) * w + y;
      case RIGHT_BOTTOM -> (h - 1 - x) * w + (w - 1 - y);
      case LEFT_BOTTOM -> x * w + (w - 1 - y);
    };
  }
}
