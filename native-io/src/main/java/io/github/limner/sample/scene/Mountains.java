package io.github.limner.sample.scene;

import io.github.limner.sample.picture.Film;
import io.github.limner.sample.picture.Stage;

/// Mountains, often behind a lake, and a few birds.
final class Mountains implements Scene {
  @Override
  public void paint(Stage stage) {
    Daytime hour =
        Daytime.any(
            stage,
            Daytime.MORNING,
            Daytime.NOON,
            Daytime.NOON,
            Daytime.EVENING,
            Daytime.DUSK,
            Daytime.CLOUDY);
    double bearing = stage.between(25, 110) * (stage.dice().nextBoolean() ? 1 : -1);
    new Panorama(stage, new Terrain(stage), hour.sky(stage, bearing), hour.ambient()).paint();
    Birds.fly(stage, 1 + stage.dice().nextInt(7), 0.025, 0.35);
    new Film(stage).develop(0.35, 3);
  }
}
