package io.github.limner.catalog;

import io.github.limner.image.ByteSource;
import io.github.limner.index.FolderWalk;
import io.github.limner.index.Listing;
import io.github.limner.problem.Problem;
import io.github.limner.task.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/// Phase 1 of a folder: list its images in natural order, then read their headers.
///
/// Runs again after a kill: an unfinished list begins anew, an unfinished reading goes on.
final class FolderIndex {
  private static final int FIRST_BATCH = 100;
  private static final int BATCH = 2000;
  private static final int READERS = Runtime.getRuntime().availableProcessors();

  /// Images handed to the readers at a time; who cancels waits for no more than these.
  private static final int AHEAD = 2 * READERS;

  private final Path root;
  private final Catalog catalog;
  private final Runnable changed;

  /// @param changed called after every batch that shows
  FolderIndex(Path root, Catalog catalog, Runnable changed) {
    this.root = root;
    this.catalog = catalog;
    this.changed = changed;
  }

  void run(Progress progress) throws IOException {
    if (!catalog.tally().listed()) list(progress);
    probe(progress);
  }

  private void list(Progress progress) throws IOException {
    catalog.clear();
    try (var listing = catalog.list()) {
      var entries = new Entries(listing);
      new FolderWalk(root, entries, progress).run();
      var _ = listing.finish();
      entries.tell();
    }
  }

  /// On threads of its own: reading from a slow disk must not keep others from the shared ones.
  private void probe(Progress progress) {
    var probing = new Probing(catalog, changed);
    try (var readers = Executors.newFixedThreadPool(READERS)) {
      probe(probing, readers, progress);
    } finally {
      probing.tell();
    }
  }

  private void probe(Probing probing, Executor readers, Progress progress) {
    var tally = catalog.tally();
    var ahead = new ArrayDeque<CompletableFuture<Void>>();
    long done = tally.probed();
    for (var batch = catalog.unprobed(0, BATCH);
        !batch.isEmpty();
        batch = catalog.unprobed(batch.getLast().id(), BATCH)) {
      for (var image : batch) {
        progress.report(done++, tally.images());
        if (ahead.size() == AHEAD) ahead.remove().join();
        ahead.add(CompletableFuture.runAsync(() -> look(probing, image), readers));
      }
    }
    ahead.forEach(CompletableFuture::join);
    progress.report(done, tally.images());
  }

  private void look(Probing probing, NewImage image) {
    probing.look(image.id(), () -> ByteSource.open(root.resolve(image.path())));
  }

  /// Images and problems on their way into the catalog.
  private final class Entries implements FolderWalk.Sink {
    private final Listing listing;
    private final List<Problem> problems = new ArrayList<>();
    private int count;

    Entries(Listing listing) {
      this.listing = listing;
    }

    @Override
    public void image(String path, long bytes, long modified) throws IOException {
      listing.add(path, NewImage.NO_ENTRY, bytes, modified);
      if (++count == FIRST_BATCH || count % BATCH == 0) tell();
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
      if (problems.size() == BATCH) tell();
    }

    void tell() {
      catalog.keepProblems(problems);
      problems.clear();
      changed.run();
    }
  }
}
