package io.github.limner.catalog;

import io.github.limner.image.ByteSource;
import io.github.limner.index.FolderWalk;
import io.github.limner.index.ImageRecords.Known;
import io.github.limner.index.Listing;
import io.github.limner.problem.Problem;
import io.github.limner.problem.ProblemKind;
import io.github.limner.task.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Phase 1 of a folder: list its images in natural order, then read their headers and labels.
///
/// Runs again whenever the folder may have changed, and after a kill: what is known of files of the
/// same size and time stays.
final class FolderIndex {
  private static final int FIRST_BATCH = 100;
  private static final int BATCH = 2000;

  private final Path root;
  private final Catalog catalog;
  private final Optional<FolderWatch> watch;
  private final Runnable changed;

  /// @param changed called after every batch that shows
  FolderIndex(Path root, Catalog catalog, Optional<FolderWatch> watch, Runnable changed) {
    this.root = root;
    this.catalog = catalog;
    this.watch = watch;
    this.changed = changed;
  }

  void run(Progress progress) throws IOException {
    var labels = new LabelReading(root, catalog);
    list(labels, progress);
    labels.nameClasses();
    var probing = new Probing(catalog, changed);
    try {
      new Looking(
              catalog,
              id -> {
                look(id, probing);
                labels.look(id);
              })
          .run(progress);
    } finally {
      probing.tell();
    }
  }

  private void list(LabelReading labels, Progress progress) throws IOException {
    if (!catalog.index().isListed()) catalog.clear();
    try (var listing = catalog.list()) {
      var entries = new Entries(listing, labels);
      new FolderWalk(root, entries, progress).run();
      catalog.forgetProblems(ProblemKind.FOLDER);
      catalog.keepProblems(ProblemKind.FOLDER, entries.problems);
      var _ = listing.finish();
    }
    catalog.listed();
    watch.ifPresent(FolderWatch::listed);
    changed.run();
  }

  private void look(int id, Probing probing) {
    if (catalog.index().records().has(id, Known.HEADER)) return;
    var file = root.resolve(catalog.index().path(id));
    probing.look(id, () -> ByteSource.open(file));
  }

  /// Images and problems on their way into the catalog.
  private final class Entries implements FolderWalk.Sink {
    private final Listing listing;
    private final LabelReading labels;
    private final List<Problem> problems = new ArrayList<>();
    private int count;

    Entries(Listing listing, LabelReading labels) {
      this.listing = listing;
      this.labels = labels;
    }

    @Override
    public void folder(Path folder) throws IOException {
      if (watch.isPresent()) watch.get().watch(folder);
    }

    @Override
    public void image(String path, long bytes, long modified) throws IOException {
      var _ = listing.add(path, NewImage.NO_ENTRY, bytes, modified);
      if (++count == FIRST_BATCH || count % BATCH == 0) changed.run();
    }

    @Override
    public void other(String path) {
      labels.meet(path);
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }
  }
}
