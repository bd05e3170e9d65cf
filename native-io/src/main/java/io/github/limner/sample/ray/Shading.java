package io.github.limner.sample.ray;

import io.github.limner.sample.picture.Light;
import java.util.Random;
import java.util.stream.IntStream;

/// The light that comes back along a ray.
final class Shading {
  private static final int BOUNCES = 1;

  /// A reflection weaker than this is not worth a ray.
  private static final double FAINT = 0.065;

  private final World world;
  private final Random dice;
  private final Thing[] things;
  private final Bounds bounds;
  private final int[] everything;

  Shading(World world, Random dice) {
    this.world = world;
    this.dice = dice;
    things = world.things().toArray(Thing[]::new);
    bounds = new Bounds(world.things());
    everything = IntStream.range(0, things.length).toArray();
  }

  /// What a ray met first.
  ///
  /// @param thing index of the thing, -1 for the ground, -2 for the sky
  record Hit(int thing, int part, double distance) {}

  Hit nearest(Ray ray) {
    return nearest(ray, everything);
  }

  /// As if the world held only the things of those indexes.
  Hit nearest(Ray ray, int[] candidates) {
    double best =
        ray.way().y() < -1e-6 ? -ray.from().y() / ray.way().y() : Double.POSITIVE_INFINITY;
    if (!(best > 1e-4)) best = Double.POSITIVE_INFINITY;
    int owner = best == Double.POSITIVE_INFINITY ? -2 : -1;
    int piece = 0;
    for (int i : candidates) {
      if (!bounds.meets(i, ray)) continue;
      Ray local = things[i].toLocal(ray);
      for (int p = 0; p < things[i].parts(); p++) {
        double distance = things[i].part(p).solid().reach(local);
        if (distance >= best) continue;
        best = distance;
        owner = i;
        piece = p;
      }
    }
    return new Hit(owner, piece, best);
  }

  int[] reachingInto(Ray axis, double angle) {
    return bounds.reachingInto(axis, angle);
  }

  Light light(Ray ray, Hit hit, int bounce) {
    if (hit.thing == -2) return world.sky().at(ray.way());
    Vec point = ray.at(hit.distance);
    Light seen = hit.thing == -1 ? ground(ray, point, bounce) : thing(ray, point, hit, bounce);
    double air = 1 - Math.exp(-hit.distance / world.haze());
    if (air < 0.01) return seen;
    Vec level = new Vec(ray.way().x(), 0, ray.way().z()).unit();
    return seen.mix(world.sky().at(level), air);
  }

  private Light ground(Ray ray, Vec point, int bounce) {
    Material material = world.ground().material();
    return surface(ray, point, world.ground().ripple().apply(point), material, point, bounce);
  }

  private Light thing(Ray ray, Vec point, Hit hit, int bounce) {
    Thing thing = things[hit.thing];
    Part part = thing.part(hit.part);
    Vec local = thing.toLocal(point);
    Vec normal = thing.toWorldDirection(part.solid().normal(local));
    if (normal.dot(ray.way()) > 0 && part.solid() instanceof Lathe) normal = normal.times(-1);
    return surface(ray, point, normal, part.material(), local, bounce);
  }

  private Light surface(Ray ray, Vec point, Vec normal, Material material, Vec local, int bounce) {
    Light colour = material.texture().at(local);
    Sun sun = world.sun();
    Vec lamp = sun.size() == 0 ? sun.towards() : sun.towards().plus(jitter(sun.size())).unit();
    double facing = normal.dot(lamp);
    double lit = facing <= 0 || shadowed(point.plus(normal.times(2e-3)), lamp) ? 0 : facing;
    Light incoming =
        sun.light()
            .times(lit)
            .plus(world.ambient().times((0.62 + 0.38 * normal.y()) * bounds.openness(point)));
    Light seen = colour.times(incoming).plus(colour.times(material.glow()));
    if (material.gloss() > 0 && lit > 0) {
      double spark = Math.max(0, lamp.minus(ray.way()).unit().dot(normal));
      seen = seen.plus(sun.light().times(material.gloss() * Math.pow(spark, 60)));
    }
    if (material.mirror() == 0 || bounce >= BOUNCES) return seen;
    double grazing = 1 - Math.max(0, -normal.dot(ray.way()));
    double share = material.mirror() + (1 - material.mirror()) * Math.pow(grazing, 5) * 0.8;
    if (share < FAINT) return seen;
    Vec back = ray.way().minus(normal.times(2 * normal.dot(ray.way())));
    if (back.y() < 0.01 && normal.y() > 0.5) back = new Vec(back.x(), 0.01, back.z()).unit();
    Ray mirrored = new Ray(point.plus(normal.times(2e-3)), back);
    return seen.mix(light(mirrored, nearest(mirrored), bounce + 1), share);
  }

  private boolean shadowed(Vec from, Vec lamp) {
    Ray ray = new Ray(from, lamp);
    for (int i = 0; i < things.length; i++) {
      if (!bounds.meets(i, ray)) continue;
      Thing thing = things[i];
      Ray local = thing.toLocal(ray);
      for (int p = 0; p < thing.parts(); p++) {
        if (thing.part(p).solid().reach(local) < Double.POSITIVE_INFINITY) return true;
      }
    }
    return false;
  }

  private Vec jitter(double size) {
    return new Vec(dice.nextDouble() - 0.5, dice.nextDouble() - 0.5, dice.nextDouble() - 0.5)
        .times(2 * size);
  }
}
