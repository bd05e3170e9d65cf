package io.github.limner.sample.picture;

import java.awt.geom.Rectangle2D;
import java.util.List;

/// One thing in a picture: its class and the outlines of what can be seen of it, in upright pixels.
public record Label(Category category, List<Outline> outlines) {
  public Label {
    outlines = List.copyOf(outlines);
  }

  /// The smallest upright rectangle around all outlines.
  public Rectangle2D box() {
    return outlines.stream().map(Outline::box).reduce(Rectangle2D::createUnion).orElseThrow();
  }

  /// Square pixels inside the outlines.
  public double area() {
    return outlines.stream().mapToDouble(Outline::area).sum();
  }
}
