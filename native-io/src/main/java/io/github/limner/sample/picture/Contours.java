package io.github.limner.sample.picture;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// Walks around the regions of a raster of thing numbers, along the cracks between pixels.
///
/// A crack walk keeps the region on its right hand: right along the top of a pixel, down its right
/// side, and so on; at each corner it turns right if it can, else goes straight, else turns left.
final class Contours {
  private static final int[] STEP_X = {1, 0, -1, 0};
  private static final int[] STEP_Y = {0, 1, 0, -1};
  private static final int SMALLEST_AREA = 40;
  private static final int MOST_OUTLINES = 4;

  /// Java2D sets the bits of the missing alpha channel.
  private static final int NUMBER = 0xffffff;

  private final int[] owners;
  private final int width;
  private final int height;
  private final boolean[] walked;

  Contours(int[] owners, int width, int height) {
    this.owners = owners;
    this.width = width;
    this.height = height;
    walked = new boolean[owners.length];
  }

  List<Label> labels(List<Category> cast) {
    List<List<Outline>> found = new ArrayList<>();
    cast.forEach(_ -> found.add(new ArrayList<>()));
    for (int at = 0; at < owners.length; at++) {
      int thing = owners[at] & NUMBER;
      if (thing == 0 || walked[at] || owner(at % width, at / width - 1) == thing) continue;
      Outline outline = walk(at % width, at / width, thing);
      if (outline.area() >= SMALLEST_AREA) found.get(thing - 1).add(outline.simplified(0.9));
    }
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < cast.size(); i++) {
      List<Outline> outlines = outer(found.get(i));
      if (!outlines.isEmpty()) labels.add(new Label(cast.get(i), outlines));
    }
    return labels;
  }

  /// The outline that starts at the upper left corner of that pixel.
  private Outline walk(int startX, int startY, int thing) {
    List<Integer> corners = new ArrayList<>();
    int x = startX;
    int y = startY;
    int heading = 0;
    do {
      if (heading == 0) walked[y * width + x] = true;
      x += STEP_X[heading];
      y += STEP_Y[heading];
      int next = turn(x, y, heading, thing);
      if (next != heading) {
        corners.add(x);
        corners.add(y);
      }
      heading = next;
    } while (x != startX || y != startY || heading != 0);
    return new Outline(corners);
  }

  private int turn(int x, int y, int heading, int thing) {
    boolean right = ahead(x, y, heading, 1) == thing;
    boolean left = ahead(x, y, heading, -1) == thing;
    if (!right) return (heading + 1) % 4;
    return left ? (heading + 3) % 4 : heading;
  }

  /// The pixel in front of a corner, on the right (1) or left (-1) of the way.
  private int ahead(int x, int y, int heading, int side) {
    int centreX = 2 * x + STEP_X[heading] - side * STEP_Y[heading];
    int centreY = 2 * y + STEP_Y[heading] + side * STEP_X[heading];
    return owner((centreX - 1) / 2, (centreY - 1) / 2);
  }

  private int owner(int x, int y) {
    return x < 0 || y < 0 || x >= width || y >= height ? 0 : owners[y * width + x] & NUMBER;
  }

  /// The largest outlines; crumbs, and the rims of holes, which lie inside another one, are left
  /// out.
  private static List<Outline> outer(List<Outline> outlines) {
    double largest = outlines.stream().mapToDouble(Outline::area).max().orElse(0);
    return outlines.stream()
        .filter(o -> o.area() > largest / 12)
        .filter(o -> outlines.stream().noneMatch(other -> isInside(o.box(), other.box())))
        .sorted((a, b) -> Double.compare(b.area(), a.area()))
        .limit(MOST_OUTLINES)
        .toList();
  }

  private static boolean isInside(Rectangle2D inner, Rectangle2D outer) {
    return outer.contains(inner) && !outer.equals(inner);
  }
}
