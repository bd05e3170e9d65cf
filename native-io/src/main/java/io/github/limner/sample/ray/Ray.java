package io.github.limner.sample.ray;

/// A half line; distances along it are in units of `way`, which need not have length 1.
public record Ray(Vec from, Vec way) {
  public Vec at(double distance) {
    return from.plus(way.times(distance));
  }
}
