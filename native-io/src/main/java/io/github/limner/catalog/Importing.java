package io.github.limner.catalog;

import io.github.limner.archive.ZipDirectory;
import io.github.limner.task.Progress;
import io.github.limner.task.TaskKind;
import io.github.limner.task.TaskState;
import io.github.limner.task.TaskStatus;
import io.github.limner.task.TaskUnit;
import io.github.limner.task.Tasks;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/// The long work a dataset needs before it can be used to the full: phase 1 (list, extract, read
/// headers), then phase 2 (thumbnails).
final class Importing {
  private static final String THUMBS = "thumbs";
  private static final long POLL_NANOS = 20_000_000;

  private final OpenDatasets open;
  private final Tasks tasks;
  private final Counter counter;
  private final Consumer<String> indexed;

  /// Takes the counts of a dataset that has changed.
  @FunctionalInterface
  interface Counter {
    void count(String dataset, Catalog.Tally tally);
  }

  /// @param indexed hears when phase 1 of a dataset is done
  Importing(OpenDatasets open, Tasks tasks, Counter counter, Consumer<String> indexed) {
    this.open = open;
    this.tasks = tasks;
    this.counter = counter;
    this.indexed = indexed;
    tasks.register(new TaskKind("extract", TaskUnit.BYTES, work(this::extract)));
    tasks.register(new TaskKind("index", TaskUnit.IMAGES, work(this::index)));
    tasks.register(new TaskKind("sample", TaskUnit.IMAGES, work(this::sample)));
    tasks.register(new TaskKind(THUMBS, TaskUnit.IMAGES, work(this::thumbs)));
  }

  /// Starts phase 1; phase 2 follows by itself.
  TaskStatus start(DatasetTable.Row row) {
    return switch (row.kind()) {
      case ZIP -> tasks.start("extract", "Extracting " + row.name(), row.id());
      case FOLDER -> tasks.start("index", "Indexing " + row.name(), row.id());
      case SAMPLE -> tasks.start("sample", "Making the sample", row.id());
    };
  }

  /// Waits until a task is over; whoever waits may be cancelled, the task goes on.
  void await(TaskStatus task, Progress progress) throws IOException {
    var now = task;
    while (!now.state().isOver()) {
      progress.report(now.done(), now.total());
      LockSupport.parkNanos(POLL_NANOS);
      now = tasks.status(task.id());
    }
    if (now.state() == TaskState.FAILED)
      throw new IOException(Objects.requireNonNullElse(now.message(), "Indexing failed"));
  }

  private void extract(String id, Dataset dataset, Progress progress) throws IOException {
    try (var zip = ZipDirectory.open(dataset.archive().orElseThrow())) {
      new ZipImport(zip, dataset, () -> changed(id, dataset)).run(progress);
    }
    finish(id, dataset);
  }

  private void index(String id, Dataset dataset, Progress progress) throws IOException {
    new FolderIndex(dataset.root(), dataset.catalog(), () -> changed(id, dataset)).run(progress);
    finish(id, dataset);
  }

  private void sample(String id, Dataset dataset, Progress progress) throws IOException {
    new SampleImport(dataset, () -> changed(id, dataset)).run(progress);
    finish(id, dataset);
  }

  private void thumbs(String id, Dataset dataset, Progress progress) throws IOException {
    long images = dataset.catalog().tally().images();
    dataset.thumbs().fill(LongStream.rangeClosed(1, images).iterator(), images, progress);
  }

  private void finish(String id, Dataset dataset) {
    changed(id, dataset);
    indexed.accept(id);
    fillThumbnails(id);
  }

  /// Starts phase 2.
  void fillThumbnails(String id) {
    var _ = tasks.start(THUMBS, "Making thumbnails", id);
  }

  private void changed(String id, Dataset dataset) {
    counter.count(id, dataset.catalog().tally());
  }

  private TaskKind.Work work(Step step) {
    return (id, progress) -> {
      try (var lease = open.lease(id)) {
        step.run(id, lease.dataset(), progress);
      }
    };
  }

  /// Works on an open dataset.
  @FunctionalInterface
  private interface Step {
    void run(String id, Dataset dataset, Progress progress) throws IOException;
  }
}
