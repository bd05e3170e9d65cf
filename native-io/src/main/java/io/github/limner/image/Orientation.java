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

  /// Whether the stored last column becomes the upright first column or row.
  boolean mirrorsColumns() {
    return switch (this) {
      case TOP_RIGHT, BOTTOM_RIGHT, RIGHT_BOTTOM, LEFT_BOTTOM -> true;
      case TOP_LEFT, BOTTOM_LEFT, LEFT_TOP, RIGHT_TOP -> false;
    };
  }

  /// Whether the stored last row becomes the upright first row or column.
  boolean mirrorsRows() {
    return switch (this) {
      case BOTTOM_RIGHT, BOTTOM_LEFT, RIGHT_TOP, RIGHT_BOTTOM -> true;
      case TOP_LEFT, TOP_RIGHT, LEFT_TOP, LEFT_BOTTOM -> false;
    };
  }

  /// The same picture standing upright.
  Picture upright(Picture stored) {
    if (this == TOP_LEFT) return stored;
    return new Picture(
        upright(stored.luma()), upright(stored.blueness()), upright(stored.redness()));
  }

  private Plane upright(Plane stored) {
    int w = stored.width();
    int h = stored.height();
    int width = swapsSides() ? h : w;
    int height = swapsSides() ? w : h;
    int columnStep = mirrorsColumns() ? -1 : 1;
    int rowStep = mirrorsRows() ? -w : w;
    int first = (mirrorsColumns() ? w - 1 : 0) + (mirrorsRows() ? w * (h - 1) : 0);
    int acrossStep = swapsSides() ? rowStep : columnStep;
    int downStep = swapsSides() ? columnStep : rowStep;
    byte[] turned = new byte[w * h];
    for (int y = 0; y < height; y++) {
      int from = first + y * downStep;
      for (int x = 0; x < width; x++)
        turned[y * width + x] = stored.samples()[from + x * acrossStep];
    }
    return new Plane(width, height, turned);
  }
}
