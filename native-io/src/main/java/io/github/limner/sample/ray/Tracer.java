package io.github.limner.sample.ray;

import io.github.limner.sample.picture.Light;
import io.github.limner.sample.picture.Stage;
import java.util.ArrayList;
import java.util.List;

/// Paints a world on a stage, smooths the edges, and tells the stage which thing is where.
public final class Tracer {
  private static final int TILE = 24;

  private final Stage stage;
  private final Shading shading;
  private final Camera camera;
  private final Camera.Lens lens;
  private final int[] numbers;
  private final float[] depths;

  private Tracer(World world, Camera camera, Stage stage) {
    this.stage = stage;
    this.camera = camera;
    shading = new Shading(world, stage.dice());
    lens = camera.lens(stage.width(), stage.height());
    depths = new float[stage.width() * stage.height()];
    List<Integer> found = new ArrayList<>();
    for (Thing thing : world.things()) {
      found.add(thing.category().map(stage::announce).orElse(0));
    }
    numbers = found.stream().mapToInt(Integer::intValue).toArray();
  }

  /// Returns the distance of each pixel from the eye.
  public static float[] paint(World world, Camera camera, Stage stage) {
    Tracer tracer = new Tracer(world, camera, stage);
    int[] hits = tracer.firstPass();
    tracer.smoothEdges(hits);
    return tracer.depths;
  }

  private int[] firstPass() {
    int[] hits = new int[depths.length];
    for (int top = 0; top < stage.height(); top += TILE) {
      for (int left = 0; left < stage.width(); left += TILE) tile(left, top, hits);
    }
    return hits;
  }

  /// Traces a square of pixels, looking only at the things that reach into its cone.
  private void tile(int left, int top, int[] hits) {
    Vec axis = lens.way(left + TILE / 2.0, top + TILE / 2.0);
    double angle = 0;
    for (int corner = 0; corner < 4; corner++) {
      Vec way = lens.way(left + (corner & 1) * TILE, top + (corner >> 1) * TILE);
      angle = Math.max(angle, Math.acos(Math.min(1, axis.dot(way))));
    }
    int[] candidates = shading.reachingInto(new Ray(camera.eye(), axis), angle + 1e-3);
    for (int y = top; y < Math.min(top + TILE, stage.height()); y++) {
      for (int x = left; x < Math.min(left + TILE, stage.width()); x++) {
        int at = y * stage.width() + x;
        Ray ray = new Ray(camera.eye(), lens.way(x + 0.5, y + 0.5));
        Shading.Hit hit = shading.nearest(ray, candidates);
        hits[at] = hit.thing() * 32 + hit.part();
        depths[at] = (float) Math.min(hit.distance(), 1e6);
        stage.pixels()[at] = shading.light(ray, hit, 0).rgb();
        stage.owners()[at] = hit.thing() < 0 ? 0 : numbers[hit.thing()];
      }
    }
  }

  /// Traces three more rays where neighbours show different parts.
  private void smoothEdges(int[] hits) {
    int width = stage.width();
    for (int at = width; at < hits.length; at++) {
      if (hits[at] == hits[at - 1] && hits[at] == hits[at - width]) continue;
      int x = at % width;
      int y = at / width;
      int first = stage.pixels()[at];
      int second = sample(x + 0.1, y + 0.2);
      int third = sample(x + 0.3, y - 0.1);
      int fourth = sample(x - 0.1, y + 0.4);
      stage.pixels()[at] = mean(mean(first, second), mean(third, fourth));
    }
  }

  private int sample(double x, double y) {
    Ray ray = new Ray(camera.eye(), lens.way(x, y));
    Light light = shading.light(ray, shading.nearest(ray), 0);
    return light.rgb();
  }

  private static int mean(int a, int b) {
    return (a & b) + ((a ^ b) >> 1 & 0x7f7f7f);
  }
}
