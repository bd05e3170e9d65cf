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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// The long work a dataset needs before it can be used to the full: phase 1 (list, extract, read
/// headers), then phase 2 (thumbnails).
final class Importing {
  private static final String EXTRACT = "extract";
  private static final String INDEX = "index";
  private static final String SAMPLE = "sample";
  private static final String THUMBS = "thumbs";
  private static final Set<String> FIRST = Set.of(EXTRACT, INDEX, SAMPLE);
  private static final long POLL_NANOS = 20_000_000;

  private final OpenDatasets open;
  private final Tasks tasks;
  private final Counter counter;
  private final Consumer<String> indexed;
  private final Set<String> changedMeanwhile = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean hasPractised = new AtomicBoolean();

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
    tasks.register(new TaskKind(EXTRACT, TaskUnit.BYTES, work(this::extract)));
    tasks.register(new TaskKind(INDEX, TaskUnit.IMAGES, work(this::index)));
    tasks.register(new TaskKind(SAMPLE, TaskUnit.IMAGES, work(this::sample)));
    tasks.register(new TaskKind(THUMBS, TaskUnit.IMAGES, work(this::process)));
  }

  /// Starts phase 1; phase 2 follows by itself.
  TaskStatus start(DatasetTable.Row row) {
    return switch (row.kind()) {
      case ZIP -> tasks.start(EXTRACT, "Extracting " + row.name(), row.id());
      case FOLDER -> tasks.start(INDEX, "Indexing " + row.name(), row.id());
      case SAMPLE -> tasks.start(SAMPLE, "Making the sample", row.id());
    };
  }

  /// Has a dataset looked at again whose files have changed, and waits for it.
  void refresh(DatasetTable.Row row, Progress progress) throws IOException {
    changedMeanwhile.add(row.id());
    while (changedMeanwhile.contains(row.id())) await(start(row), progress);
  }

  /// Waits for phase 1 of a dataset if it is under way.
  void await(String id, Progress progress) throws IOException {
    for (var task : tasks.list())
      if (task.dataset().equals(id) && FIRST.contains(task.kind()) && !task.state().isOver())
        await(task, progress);
  }

  /// Waits until a task is over; whoever waits may be cancelled, the task goes on.
  private void await(TaskStatus task, Progress progress) throws IOException {
    var now = task;
    while (!now.state().isOver()) {
      progress.report(now.done(), now.total());
      LockSupport.parkNanos(POLL_NANOS);
      var found = tasks.find(task.id());
      if (found.isEmpty()) return;
      now = found.get();
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
    Runnable changed = () -> changed(id, dataset);
    var index = new FolderIndex(dataset.root(), dataset.catalog(), dataset.watch(), changed);
    do {
      changedMeanwhile.remove(id);
      index.run(progress);
    } while (changedMeanwhile.contains(id));
    finish(id, dataset);
  }

  private void sample(String id, Dataset dataset, Progress progress) throws IOException {
    new SampleImport(dataset, () -> changed(id, dataset)).run(progress);
    finish(id, dataset);
  }

  private void process(String id, Dataset dataset, Progress progress) throws IOException {
    new Processing(dataset).run(progress);
    changed(id, dataset);
  }

  private void finish(String id, Dataset dataset) {
    dataset.finder().countAll();
    changed(id, dataset);
    indexed.accept(id);
    if (!hasPractised.getAndSet(true)) dataset.finder().practise();
    if (!Processing.isDone(dataset.catalog()) && !isSkipped(id)) fillThumbnails(id);
  }

  /// Whether phase 2 was cancelled, and nobody has asked for it since.
  private boolean isSkipped(String id) {
    return tasks.list().stream()
        .anyMatch(task ->
            task.kind().equals(THUMBS)
                && task.dataset().equals(id)
                && task.state() == TaskState.CANCELLED);
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
