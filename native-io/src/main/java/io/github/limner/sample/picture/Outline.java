package io.github.limner.sample.picture;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// A closed polygon on pixel corners: x and y of each vertex in turn, the first not repeated.
public record Outline(List<Integer> coordinates) {
  public Outline {
    coordinates = List.copyOf(coordinates);
  }

  public int vertices() {
    return coordinates.size() / 2;
  }

  public int x(int vertex) {
    return coordinates.get(2 * vertex);
  }

  public int y(int vertex) {
    return coordinates.get(2 * vertex + 1);
  }

  /// Half the absolute sum of the cross products of neighbouring vertices (the shoelace formula).
  public double area() {
    long twice = 0;
    for (int i = 0; i < vertices(); i++) {
      int next = (i + 1) % vertices();
      twice += (long) x(i) * y(next) - (long) x(next) * y(i);
    }
    return Math.abs(twice) / 2.0;
  }

  public Rectangle2D box() {
    Rectangle2D box = new Rectangle2D.Double(x(0), y(0), 0, 0);
    for (int i = 1; i < vertices(); i++) {
      box.add(x(i), y(i));
    }
    return box;
  }

  /// The same outline without the vertices that lie closer than `tolerance` to the line that
  /// replaces them (Douglas and Peucker, 1973).
  public Outline simplified(double tolerance) {
    boolean[] kept = new boolean[vertices()];
    int far = vertices() / 2;
    kept[0] = true;
    kept[far] = true;
    keep(kept, 0, far, tolerance);
    keep(kept, far, vertices(), tolerance);
    List<Integer> rest = new ArrayList<>();
    for (int i = 0; i < kept.length; i++) {
      if (kept[i]) {
        rest.add(x(i));
        rest.add(y(i));
      }
    }
    return new Outline(rest);
  }

  private void keep(boolean[] kept, int from, int to, double tolerance) {
    int end = to % vertices();
    double dx = x(end) - x(from);
    double dy = y(end) - y(from);
    double length = Math.max(1e-9, Math.hypot(dx, dy));
    double worst = tolerance;
    int corner = -1;
    for (int i = from + 1; i < to; i++) {
      double away = Math.abs(dx * (y(i) - y(from)) - dy * (x(i) - x(from))) / length;
      if (away > worst) {
        worst = away;
        corner = i;
      }
    }
    if (corner < 0) return;
    kept[corner] = true;
    keep(kept, from, corner, tolerance);
    keep(kept, corner, to, tolerance);
  }
}
