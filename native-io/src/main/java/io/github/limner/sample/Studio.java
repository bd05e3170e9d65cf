package io.github.limner.sample;

import io.github.limner.task.Progress;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/// The painters of one sample, a thread each, leaving a core to whoever looks on meanwhile; the
/// first failure, or a cancellation, stops them all after the picture in hand.
final class Studio {
  private static final int MOST_PAINTERS = 4;

  /// Paints a shot and writes its files.
  @FunctionalInterface
  interface Exposure {
    Shot.Labelled expose(Shot shot) throws IOException;
  }

  private final List<Shot> shots;
  private final Exposure exposure;
  private final Progress progress;
  private final AtomicReferenceArray<Shot.Labelled> finished;
  private final AtomicInteger next = new AtomicInteger();
  private int done;

  Studio(List<Shot> shots, Exposure exposure, Progress progress) {
    this.shots = shots;
    this.exposure = exposure;
    this.progress = progress;
    finished = new AtomicReferenceArray<>(shots.size());
  }

  List<Shot.Labelled> paintAll() throws IOException {
    int painters = Math.clamp(Runtime.getRuntime().availableProcessors() - 1, 1, MOST_PAINTERS);
    try (ExecutorService threads = Executors.newFixedThreadPool(painters)) {
      List<CompletableFuture<Void>> working =
          IntStream.range(0, painters)
              .mapToObj(_ -> CompletableFuture.runAsync(this::paint, threads))
              .toList();
      for (CompletableFuture<Void> painter : working) painter.join();
    } catch (CompletionException e) {
      throw unwrapped(e);
    }
    return IntStream.range(0, shots.size()).mapToObj(finished::get).toList();
  }

  private void paint() {
    for (int i = next.getAndIncrement(); i < shots.size(); i = next.getAndIncrement()) {
      try {
        finished.set(i, exposure.expose(shots.get(i)));
        report();
      } catch (IOException | RuntimeException | Error e) {
        next.set(shots.size());
        throw new CompletionException(e);
      }
    }
  }

  private synchronized void report() {
    progress.report(++done, shots.size());
  }

  private static IOException unwrapped(CompletionException e) {
    return switch (e.getCause()) {
      case IOException io -> io;
      case RuntimeException runtime -> throw runtime;
      case Error error -> throw error;
      case null, default -> throw e;
    };
  }
}
