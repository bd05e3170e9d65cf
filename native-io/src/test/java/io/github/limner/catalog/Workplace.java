package io.github.limner.catalog;

import io.github.limner.Await;
import io.github.limner.image.DecodeBudget;
import io.github.limner.image.Decoder;
import io.github.limner.store.Database;
import io.github.limner.store.Schema;
import io.github.limner.task.TaskState;
import io.github.limner.task.TaskStatus;
import io.github.limner.task.Tasks;
import io.github.limner.thumbs.ThumbCache;
import io.github.limner.thumbs.Thumbs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/// A workspace in a folder with everything that works on it, as the program has it.
final class Workplace implements AutoCloseable {
  final Path datasetsFolder;
  final Database database;
  final Tasks tasks;
  final Datasets datasets;
  private final ExecutorService pool = Executors.newFixedThreadPool(2);

  Workplace(Path folder) throws IOException {
    datasetsFolder = Files.createDirectories(folder.resolve("datasets"));
    database = Database.open(folder.resolve("workspace"), Schema.WORKSPACE);
    tasks = new Tasks(database.jdbi());
    var decoder = new Decoder(new DecodeBudget(32 << 20));
    var cache = new ThumbCache(1 << 20);
    datasets =
        new Datasets(
            database.jdbi(),
            datasetsFolder,
            tasks,
            new DecodeBudget(16 << 20),
            (home, pictures) -> Thumbs.open(home, pictures, decoder, cache, pool));
  }

  /// Waits until no task moves any more by itself.
  void awaitRest() {
    // The second look sees what the end of a task seen by the first has started.
    Await.until(
        "all tasks over or paused",
        () -> Stream.generate(this::isAtRest).limit(2).allMatch(Boolean::valueOf));
  }

  private boolean isAtRest() {
    return tasks.list().stream()
        .map(TaskStatus::state)
        .noneMatch(state -> state == TaskState.QUEUED || state == TaskState.RUNNING);
  }

  @Override
  public void close() {
    if (pool.isShutdown()) return;
    tasks.close();
    datasets.close();
    pool.shutdown();
    database.close();
  }
}
