package io.github.limner.sample.ray;

import java.util.Arrays;
import java.util.stream.IntStream;

/// A solid of revolution about the vertical axis: a profile of (radius, height) points, joined by
/// frustums.
///
/// Outside is on the right of the profile's way, so a bowl goes up its outer wall and down the
/// inner.
public final class Lathe implements Solid {
  private static final double CREASE_COSINE = 0.6;

  private final double[] r;
  private final double[] y;
  private final double[] normalR;
  private final double[] normalY;

  private Lathe(double[] r, double[] y) {
    this.r = r;
    this.y = y;
    normalR = new double[r.length - 1];
    normalY = new double[r.length - 1];
    for (int i = 0; i < normalR.length; i++) {
      double length = Math.hypot(r[i + 1] - r[i], y[i + 1] - y[i]);
      normalR[i] = (y[i + 1] - y[i]) / length;
      normalY[i] = (r[i] - r[i + 1]) / length;
    }
  }

  /// Turns a profile.
  ///
  /// @param profile radius and height of each point in turn, in units of `scale`
  public static Lathe of(double scale, double... profile) {
    int points = profile.length / 2;
    double[] r = new double[points];
    double[] y = new double[points];
    Arrays.setAll(r, i -> profile[2 * i] * scale);
    Arrays.setAll(y, i -> profile[2 * i + 1] * scale);
    return new Lathe(r, y);
  }

  @Override
  public double reach(Ray ray) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < normalR.length; i++) {
      nearest = Math.min(nearest, Math.abs(y[i + 1] - y[i]) < 1e-9 ? disk(ray, i) : cone(ray, i));
    }
    return nearest;
  }

  private double disk(Ray ray, int i) {
    double distance = (y[i] - ray.from().y()) / ray.way().y();
    if (!(distance > 1e-4)) return Double.POSITIVE_INFINITY;
    double x = ray.from().x() + distance * ray.way().x();
    double z = ray.from().z() + distance * ray.way().z();
    double away = Math.sqrt(x * x + z * z);
    boolean on = away >= Math.min(r[i], r[i + 1]) && away <= Math.max(r[i], r[i + 1]);
    return on ? distance : Double.POSITIVE_INFINITY;
  }

  private double cone(Ray ray, int i) {
    double slope = (r[i + 1] - r[i]) / (y[i + 1] - y[i]);
    Vec o = ray.from();
    Vec d = ray.way();
    double ro = r[i] + slope * (o.y() - y[i]);
    double rd = slope * d.y();
    double a = d.x() * d.x() + d.z() * d.z() - rd * rd;
    double b = o.x() * d.x() + o.z() * d.z() - ro * rd;
    double c = o.x() * o.x() + o.z() * o.z() - ro * ro;
    double root = b * b - a * c;
    if (root < 0) return Double.POSITIVE_INFINITY;
    double half = Math.sqrt(root);
    double first = inside(o.y(), d.y(), (-b - half) / a, i);
    double second = inside(o.y(), d.y(), (-b + half) / a, i);
    return Math.min(first, second);
  }

  private double inside(double from, double way, double distance, int i) {
    if (!(distance > 1e-4)) return Double.POSITIVE_INFINITY;
    double height = from + distance * way;
    boolean on = height >= Math.min(y[i], y[i + 1]) && height <= Math.max(y[i], y[i + 1]);
    return on ? distance : Double.POSITIVE_INFINITY;
  }

  @Override
  public Vec normal(Vec point) {
    double away = Math.sqrt(point.x() * point.x() + point.z() * point.z());
    int best = 0;
    double closest = Double.POSITIVE_INFINITY;
    double place = 0;
    for (int i = 0; i < normalR.length; i++) {
      double dr = r[i + 1] - r[i];
      double dy = y[i + 1] - y[i];
      double t =
          Math.clamp(((away - r[i]) * dr + (point.y() - y[i]) * dy) / (dr * dr + dy * dy), 0, 1);
      double gapR = away - r[i] - t * dr;
      double gapY = point.y() - y[i] - t * dy;
      double gap = gapR * gapR + gapY * gapY;
      if (gap < closest) {
        closest = gap;
        best = i;
        place = t;
      }
    }
    int other = Math.clamp(place < 0.5 ? best - 1 : best + 1, 0, normalR.length - 1);
    double share = Math.abs(place - 0.5);
    boolean smooth =
        normalR[best] * normalR[other] + normalY[best] * normalY[other] > CREASE_COSINE;
    if (!smooth) other = best;
    double nr = normalR[best] * (1 - share) + normalR[other] * share;
    double ny = normalY[best] * (1 - share) + normalY[other] * share;
    double turn = away < 1e-9 ? 0 : nr / away;
    return new Vec(point.x() * turn, ny, point.z() * turn).unit();
  }

  @Override
  public double radius(Vec centre) {
    double off = Math.hypot(centre.x(), centre.z());
    return IntStream.range(0, r.length)
        .mapToDouble(i -> Math.hypot(r[i] + off, y[i] - centre.y()))
        .max()
        .orElse(0);
  }
}
