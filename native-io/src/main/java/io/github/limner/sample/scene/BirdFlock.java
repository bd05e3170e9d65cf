package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Film;
import io.github.limner.sample.picture.Light;
import io.github.limner.sample.picture.Stage;
import io.github.limner.sample.ray.Vec;

/// Birds before a large sky.
final class BirdFlock implements Scene {
  @Override
  public void paint(Stage stage) {
    Daytime hour =
        Daytime.any(
            stage, Daytime.MORNING, Daytime.NOON, Daytime.EVENING, Daytime.DUSK, Daytime.CLOUDY);
    Sky sky = hour.sky(stage, stage.between(-18, 18));
    double longer = Math.max(stage.width(), stage.height());
    double tilt = stage.between(0.12, 0.28);
    for (int y = 0; y < stage.height(); y++) {
      for (int x = 0; x < stage.width(); x++) {
        Vec way =
            new Vec(
                    (x - stage.width() / 2.0) / longer,
                    (stage.height() / 2.0 - y) / longer + tilt + 0.2,
                    0.95)
                .unit();
        Light light = sky.at(way);
        stage.pixels()[y * stage.width() + x] = light.rgb();
      }
    }
    Birds.fly(stage, 3 + stage.dice().nextInt(14), stage.between(0.045, 0.13), 0.93);
    new Film(stage).develop(0.35, 3);
  }
}
