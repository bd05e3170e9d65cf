package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Light;
import io.github.limner.sample.picture.Noise;
import java.util.List;

/// How cells are made visible.
record Stain(Look look, Light ground, Light body, Light nucleus, Light rim) {
  static final List<Stain> ALL =
      List.of(
          of(Look.DYED, 0xf3dfe6, 0xdf9dba, 0x5b2d7a, 0xb8628f),
          of(Look.DISHED, 0xf6eee2, 0xdf8f86, 0xf0bcae, 0xc2655f),
          of(Look.GLOWING, 0x020504, 0x1f8a4c, 0x3a6cff, 0x5fe08a),
          of(Look.DYED, 0xdbe6c8, 0x8fb45a, 0x4d7a3a, 0x567d38),
          of(Look.DYED, 0x8e9094, 0x9a9ca0, 0x55585c, 0xdfe2e6));

  enum Look {
    /// Body and nucleus take different dyes, as in pathology.
    DYED,
    /// No nucleus, thinner in the middle: red blood.
    DISHED,
    /// Light of its own on black: fluorescence.
    GLOWING
  }

  private static Stain of(Look look, int ground, int body, int nucleus, int rim) {
    return new Stain(
        look, Light.screen(ground), Light.screen(body), Light.screen(nucleus), Light.screen(rim));
  }

  boolean isGlowing() {
    return look == Look.GLOWING;
  }

  /// The empty slide at a point, in hundredths of the picture's longer side.
  Light slide(double x, double y, Noise noise) {
    double cloud = noise.fractal(x * 0.06, y * 0.06, 2);
    return ground.mix(body, isGlowing() ? 0.1 * cloud : 0.5 * (cloud - 0.35));
  }

  /// The light of a point inside a cell.
  ///
  /// @param depth 0 in the cell's middle, 1 on its edge
  /// @param core the same for its nucleus
  Light cell(Light under, double depth, double core, double grain) {
    Light inside = body.times(0.8 + 0.5 * grain);
    double wall = Math.exp(-Math.pow((depth - 0.97) / 0.06, 2));
    double kernel = Math.clamp((1.06 - core) / 0.14, 0, 1);
    return switch (look) {
      case DISHED -> inside.mix(nucleus, 0.85 * Math.exp(-3 * depth * depth)).mix(rim, 0.6 * wall);
      case GLOWING ->
          under
              .plus(inside.times(0.9 * Math.pow(Math.max(0, 1.04 - depth), 0.7) * (0.5 + grain)))
              .plus(nucleus.times(kernel * (0.5 + 0.8 * grain)))
              .plus(rim.times(0.35 * wall));
      case DYED -> inside.mix(nucleus.times(0.7 + 0.6 * grain), 0.9 * kernel).mix(rim, 0.85 * wall);
    };
  }
}
