package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Light;
import io.github.limner.sample.picture.Noise;

/// How cells are made visible.
enum Stain {
  /// Pink tissue, violet nuclei, as in pathology.
  ROSE(0xf3dfe6, 0xdf9dba, 0x5b2d7a, 0xb8628f),
  /// Red blood on a pale ground.
  BLOOD(0xf6eee2, 0xdf8f86, 0xf0bcae, 0xc2655f),
  /// Blue nuclei in green bodies on black.
  FLUORESCENT(0x020504, 0x1f8a4c, 0x3a6cff, 0x5fe08a),
  /// Plant cells with bright walls.
  LEAF(0xdbe6c8, 0x8fb45a, 0x4d7a3a, 0x567d38),
  /// Grey relief, as in phase contrast.
  RELIEF(0x8e9094, 0x9a9ca0, 0x55585c, 0xdfe2e6);

  private final Light ground;
  private final Light body;
  private final Light nucleus;
  private final Light rim;

  Stain(int ground, int body, int nucleus, int rim) {
    this.ground = Light.screen(ground);
    this.body = Light.screen(body);
    this.nucleus = Light.screen(nucleus);
    this.rim = Light.screen(rim);
  }

  /// The empty slide at a point, in hundredths of the picture's longer side.
  Light ground(double x, double y, Noise noise) {
    double cloud = noise.fractal(x * 0.06, y * 0.06, 2);
    return ground.mix(body, this == FLUORESCENT ? 0.1 * cloud : 0.5 * (cloud - 0.35));
  }

  /// @param depth 0 in the cell's middle, 1 on its edge
  /// @param core the same for its nucleus
  Light cell(Light under, double depth, double core, double grain) {
    Light inside = body.times(0.8 + 0.5 * grain);
    double wall = Math.exp(-Math.pow((depth - 0.97) / 0.06, 2));
    double kernel = Math.clamp((1.06 - core) / 0.14, 0, 1);
    return switch (this) {
      case BLOOD -> inside.mix(nucleus, 0.85 * Math.exp(-3 * depth * depth)).mix(rim, 0.6 * wall);
      case FLUORESCENT ->
          under
              .plus(inside.times(0.9 * Math.pow(Math.max(0, 1.04 - depth), 0.7) * (0.5 + grain)))
              .plus(nucleus.times(kernel * (0.5 + 0.8 * grain)))
              .plus(rim.times(0.35 * wall));
      case ROSE, LEAF, RELIEF ->
          inside.mix(nucleus.times(0.7 + 0.6 * grain), 0.9 * kernel).mix(rim, 0.85 * wall);
    };
  }
}
