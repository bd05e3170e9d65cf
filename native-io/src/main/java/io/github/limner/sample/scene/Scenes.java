package io.github.limner.sample.scene;

import java.util.List;

/// The kinds of pictures in the order in which a dataset takes turns with them.
public final class Scenes {
  /// Drawn pixel by pixel: quick, so these may be large.
  public static final List<Scene> WIDE =
      List.of(new Mountains(), new BirdFlock(), new Micrograph());

  /// Traced ray by ray.
  public static final List<Scene> STAGED =
      List.of(
          new StillLife(),
          new Street(List.of(Daytime.MORNING, Daytime.NOON, Daytime.CLOUDY, Daytime.EVENING)),
          new Harbour(),
          new Balloons(),
          new Desk(),
          new Village(),
          new Aerial(),
          new Street(List.of(Daytime.DUSK, Daytime.NIGHT)));

  private Scenes() {}
}
