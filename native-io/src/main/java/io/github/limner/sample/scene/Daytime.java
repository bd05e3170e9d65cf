package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Light;
import io.github.limner.sample.picture.Noise;
import io.github.limner.sample.picture.Stage;
import io.github.limner.sample.ray.Sun;

/// The hour of a picture, which decides about all of its light.
enum Daytime {
  MORNING(0xf4d9b8, 0x5a9bd8, 0xffd9a0, 22, 2.6),
  NOON(0xcfe4f2, 0x2f74c4, 0xfff3d8, 48, 3.0),
  CLOUDY(0xd5dbe0, 0x93a3b3, 0xdfe3e6, 60, 1.3),
  EVENING(0xf0b586, 0x4a6a9f, 0xffa55a, 10, 2.5),
  DUSK(0xc79c8e, 0x35426b, 0xd98c5e, 4, 0.8),
  NIGHT(0x33456b, 0x0b1226, 0x2c3d63, 35, 0.5);

  private final int horizon;
  private final int zenith;
  private final int glow;
  private final double elevation;
  private final double brightness;

  Daytime(int horizon, int zenith, int glow, double elevation, double brightness) {
    this.horizon = horizon;
    this.zenith = zenith;
    this.glow = glow;
    this.elevation = elevation;
    this.brightness = brightness;
  }

  static Daytime any(Stage stage, Daytime... choice) {
    return choice[stage.dice().nextInt(choice.length)];
  }

  boolean isDark() {
    return this == DUSK || this == NIGHT;
  }

  /// @param bearing where the sun stands, degrees clockwise from straight ahead
  Sun sun(double bearing) {
    Light colour =
        this == NIGHT
            ? Light.screen(0x9fb4e8)
            : Light.screen(glow).mix(Light.screen(0xffffff), 0.25);
    return Sun.of(elevation, bearing, colour.times(brightness), this == CLOUDY ? 0.12 : 0.012);
  }

  Sky sky(Stage stage, double bearing) {
    double cover =
        switch (this) {
          case CLOUDY -> 0.75;
          case NIGHT -> 0.1;
          case MORNING, NOON, EVENING, DUSK -> stage.between(0.1, 0.55);
        };
    return new Sky(
        Light.screen(horizon),
        Light.screen(zenith),
        Light.screen(glow),
        sun(bearing),
        new Noise(stage.dice().nextInt()),
        cover);
  }

  Light ambient() {
    double share = this == CLOUDY ? 0.95 : this == NIGHT ? 2.6 : 0.6;
    return Light.screen(horizon).mix(Light.screen(zenith), 0.5).times(share);
  }
}
