package io.github.limner.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `limner bench kill`: imports that are killed at random moments.
@Command(
    name = "kill",
    description = "Kills imports at random moments and compares what a restart makes of them.",
    mixinStandardHelpOptions = true)
final class KillBench implements Callable<Integer> {
  private static final int COUNT = 1000;
  private static final int BOXES_AN_IMAGE = 5;

  @Mixin private Input input = new Input();

  @Option(
      names = "--kills",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many, half of a ZIP's import and half of a folder's (default: 20).")
  private int kills = 20;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Decides the moments (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Override
  public Integer call() throws Exception {
    var random = new Random(seed);
    int differing = 0;
    try (var scratch = Scratch.make()) {
      var photos = Photos.in(input.photos(), scratch);
      int count = input.count().orElse(COUNT);
      Path zip = Archive.pack(photos, count, ZipEntry.DEFLATED, scratch.fresh("photos"));
      Path folder = scratch.freshFolder("crowd");
      var _ = new Crowd(photos, count, (long) BOXES_AN_IMAGE * count).make(folder);
      for (Path source : List.of(zip, folder)) differing += rounds(source, random, scratch);
    }
    System.out.printf(
        "%d of %d imports that were killed ended otherwise than one left alone%n",
        differing, kills / 2 * 2);
    return differing == 0 ? 0 : 1;
  }

  private int rounds(Path source, Random random, Scratch scratch) throws Exception {
    Path alone = scratch.freshFolder("alone");
    long begin = System.nanoTime();
    if (OwnJvm.start(KilledImport.class, alone, source).waitFor() != 0)
      throw new IOException("the import failed: " + source);
    long nanos = System.nanoTime() - begin;
    var undisturbed = Outcome.of(alone, source);
    System.out.printf(
        "%s: %d images, %.1f s undisturbed%n",
        source.getFileName(), undisturbed.images().size(), nanos / 1e9);
    int differing = 0;
    for (int killed = 0; killed < kills / 2; ) {
      Path place = scratch.freshFolder("killed");
      long moment = random.nextLong(nanos);
      // One that is over before its moment is no import that was killed.
      if (!isKilled(place, source, moment)) continue;
      killed++;
      var differences = Outcome.of(place, source).differences(undisturbed);
      System.out.printf(
          "killed after %.2f s: %s%n",
          moment / 1e9,
          differences.isEmpty() ? "the same in the end" : "differs in " + differences);
      if (!differences.isEmpty()) differing++;
    }
    return differing;
  }

  /// Whether it was still running then.
  private static boolean isKilled(Path place, Path source, long nanos) throws Exception {
    var process = OwnJvm.start(KilledImport.class, place, source);
    boolean isOver = process.waitFor(nanos, TimeUnit.NANOSECONDS);
    process.destroyForcibly().waitFor();
    return !isOver;
  }
}
