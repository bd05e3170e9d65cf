package io.github.limner.memory;

import java.util.List;

/// How short memory is, and which caches have given way.
public record Pressure(PressureLevel level, List<Shrunk> shrunk) {
  static final Pressure NONE = new Pressure(PressureLevel.CALM, List.of());

  public Pressure {
    shrunk = List.copyOf(shrunk);
  }
}
