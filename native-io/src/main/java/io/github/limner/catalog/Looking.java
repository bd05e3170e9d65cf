package io.github.limner.catalog;

import io.github.limner.task.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/// Looks into every image of a dataset, in natural order and several at a time.
///
/// On threads of its own: reading from a slow disk must not keep others from the shared ones.
final class Looking {
  private static final int READERS = Runtime.getRuntime().availableProcessors();

  /// Images a reader takes at a time.
  private static final int PART = 16;

  /// Parts handed to the readers at a time; who cancels waits for no more than these.
  private static final int AHEAD = 2 * READERS;

  private final Catalog catalog;
  private final Look look;

  Looking(Catalog catalog, Look look) {
    this.catalog = catalog;
    this.look = look;
  }

  /// Looks into one image.
  @FunctionalInterface
  interface Look {
    void at(int id) throws IOException;
  }

  void run(Progress progress) throws IOException {
    try (var readers = Executors.newFixedThreadPool(READERS)) {
      run(readers, progress);
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException io) throw io.getCause();
      throw e;
    }
  }

  private void run(Executor readers, Progress progress) {
    int size = catalog.index().size();
    var ahead = new ArrayDeque<CompletableFuture<Void>>();
    for (int from = 0; from < size; from += PART) {
      progress.report(from, size);
      if (ahead.size() == AHEAD) {
        var _ = ahead.remove().join();
      }
      int first = from;
      int end = Math.min(size, from + PART);
      ahead.add(CompletableFuture.runAsync(() -> look(first, end), readers));
    }
    ahead.forEach(CompletableFuture::join);
    progress.report(size, size);
  }

  private void look(int from, int end) {
    try {
      for (int position = from; position < end; position++) look.at(catalog.index().id(position));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
