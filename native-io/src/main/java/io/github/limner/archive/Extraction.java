package io.github.limner.archive;

import io.github.limner.problem.BadFileException;
import io.github.limner.problem.Problem;
import io.github.limner.task.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/// Unpacks entries of a ZIP into a folder, several at a time.
///
/// A file appears under its name only when it is complete and verified, so a run that was stopped,
/// or killed, is continued by running it again. One run at a time for a target.
public final class Extraction {
  /// Whoever looks on gets a processor by the listener, which may wait.
  private static final int WORKERS = Runtime.getRuntime().availableProcessors();

  private final ZipDirectory zip;
  private final Path target;
  private final Executor executor;
  private final int workers;

  /// Hears of every file that is complete, on the worker's thread, also of those that an earlier
  /// run completed.
  @FunctionalInterface
  public interface Listener {
    Listener NONE = (_, _) -> {};

    void finished(int entry, Path file);
  }

  /// @param target is made if it does not exist
  public Extraction(ZipDirectory zip, Path target) {
    this(zip, target, Extraction::hire, WORKERS);
  }

  /// @param executor runs the workers; the thread that calls [#run] must not be one of its own
  /// @param workers how many entries are unpacked at a time
  Extraction(ZipDirectory zip, Path target, Executor executor, int workers) {
    this.zip = zip;
    this.target = target;
    this.executor = executor;
    this.workers = workers;
  }

  /// Platform threads: unpacking never waits, and would keep the few carriers of virtual threads
  /// from every command.
  private static void hire(Runnable worker) {
    Thread.ofPlatform().name("extraction").daemon().start(worker);
  }

  /// Extracts everything.
  public ExtractionReport run(Listener listener, Progress progress) throws IOException {
    return run(IntStream.range(0, zip.size()).toArray(), listener, progress);
  }

  /// Extracts `entries` in this order. What is wrong with single entries is in the report; progress
  /// counts unpacked bytes and is reported by the calling thread.
  ///
  /// @throws java.nio.file.FileSystemException if another run has the target
  /// @throws DiskFullException if there is no room for them, or none any more
  /// @throws BadFileException if they would unpack to more than the limits allow, or share data
  public ExtractionReport run(int[] entries, Listener listener, Progress progress)
      throws IOException {
    var problems = new Problems();
    var demand = new Demand(zip);
    int[] accepted = accept(entries, problems, demand, progress);
    long total = demand.bytes();
    demand.requireHonest();
    var place = Target.in(target, zip);
    requireRoom(place, accepted, total);
    var results = new Worker.Results(problems, listener);
    try (var staging = Staging.in(place.root());
        var run = new ExtractionRun(accepted, total)) {
      for (int i = 0; i < Math.min(workers, accepted.length); i++) {
        Path unfinished = staging.file(i);
        executor.execute(() -> run.work(() -> Worker.of(place, unfinished, results)));
      }
      run.await(progress);
    }
    return results.report(zip.file());
  }

  private int[] accept(int[] entries, Problems problems, Demand demand, Progress progress) {
    return Arrays.stream(entries)
        .peek(_ -> progress.report(0, 0))
        .filter(entry -> !zip.verdicts().clutter().get(entry))
        .filter(entry -> !isLeftOut(entry, problems))
        .peek(entry -> demand.add(zip.header(entry)))
        .toArray();
  }

  private boolean isLeftOut(int entry, Problems problems) {
    Optional<String> refusal = zip.refusal(entry);
    refusal.ifPresent(why -> problems.add(Problem.error(zip.name(entry), "Left out: " + why)));
    return refusal.isPresent();
  }

  /// What an earlier run completed is looked for only if there is no room to write it again.
  private void requireRoom(Target place, int[] accepted, long total) throws IOException {
    Room room = place.room();
    if (room.has(total)) {
      return;
    }
    long missing = 0;
    for (int entry : accepted) {
      missing += place.missingBytes(entry);
    }
    room.take(zip.file().toString(), missing);
  }
}
