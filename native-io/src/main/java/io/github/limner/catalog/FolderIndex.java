package io.github.limner.catalog;

import io.github.limner.image.ByteSource;
import io.github.limner.problem.Problem;
import io.github.limner.task.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Phase 1 of a folder: list its images in natural order, then read their headers.
///
/// Runs again after a kill: an unfinished list begins anew, an unfinished reading goes on.
final class FolderIndex {
  private static final int FIRST_BATCH = 100;
  private static final int BATCH = 2000;

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
    var listing = new Listing();
    new FolderScan(root, listing, progress).run();
    listing.flush();
    catalog.markListed();
  }

  private void probe(Progress progress) {
    var tally = catalog.tally();
    var probing = new Probing(catalog, changed);
    long done = tally.probed();
    int position = 0;
    for (var batch = catalog.unprobed(0, BATCH);
        !batch.isEmpty();
        batch = catalog.unprobed(position, BATCH)) {
      batch.parallelStream()
          .forEach(
              image -> probing.look(image.id(), () -> ByteSource.open(root.resolve(image.path()))));
      probing.flush();
      position = batch.getLast().position() + 1;
      done += batch.size();
      progress.report(done, tally.images());
    }
  }

  /// Rows on their way into the catalog.
  private final class Listing implements FolderScan.Sink {
    private final List<NewImage> images = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int count;

    @Override
    public void image(String path, long bytes) {
      images.add(new NewImage(count + 1, count, path, NewImage.NO_ENTRY, bytes));
      count++;
      if (images.size() >= (count <= FIRST_BATCH ? FIRST_BATCH : BATCH)) flush();
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }

    void flush() {
      catalog.add(images);
      catalog.keepProblems(problems);
      images.clear();
      problems.clear();
      changed.run();
    }
  }
}
