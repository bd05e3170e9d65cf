package io.github.limner.bench;

import io.github.limner.catalog.DatasetState;
import io.github.limner.catalog.Datasets;
import io.github.limner.catalog.ImagePage;
import io.github.limner.catalog.ListImages;
import io.github.limner.image.DecodeBudget;
import io.github.limner.image.Decoder;
import io.github.limner.store.Database;
import io.github.limner.store.Schema;
import io.github.limner.task.TaskState;
import io.github.limner.task.Tasks;
import io.github.limner.thumbs.ThumbCache;
import io.github.limner.thumbs.Thumbs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/// The program's datasets without the program: as the launcher's root puts them together.
final class Workspace implements AutoCloseable {
  private static final int PAGE = 200;
  private static final long POLL_NANOS = 2_000_000;

  private final Database database;
  private final Tasks tasks;
  private final ExecutorService decoders;
  private final Datasets datasets;

  Workspace(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("datasets"));
    database = Database.open(folder.resolve("workspace"), Schema.WORKSPACE);
    tasks = new Tasks(database.jdbi());
    decoders = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    var decoder = new Decoder(new DecodeBudget(48 << 20));
    var cache = new ThumbCache(12 << 20);
    datasets =
        new Datasets(
            database.jdbi(),
            folder.resolve("datasets"),
            tasks,
            new DecodeBudget(16 << 20),
            (place, pictures) -> Thumbs.open(place, pictures, decoder, cache, decoders));
  }

  /// Opens a folder, or opens it again, and waits for its first page.
  String open(Path folder) throws IOException {
    String id = datasets.open(folder).id();
    while (page(id).images().isEmpty()) LockSupport.parkNanos(POLL_NANOS);
    return id;
  }

  /// Waits until a dataset is indexed.
  ///
  /// @return how many images it has
  int index(String id) {
    while (datasets.dataset(id).state() != DatasetState.READY) LockSupport.parkNanos(POLL_NANOS);
    return datasets.dataset(id).images();
  }

  /// Opens a source, goes on with what an earlier run left, and waits until nothing is left to do.
  String finish(Path source) throws IOException {
    tasks.resumeAll();
    String id = datasets.open(source).id();
    for (int rests = 0; rests < 2; rests = isAtRest() ? rests + 1 : 0)
      LockSupport.parkNanos(POLL_NANOS);
    return id;
  }

  private boolean isAtRest() {
    return tasks.list().stream().allMatch(task -> task.state() == TaskState.DONE);
  }

  Datasets datasets() {
    return datasets;
  }

  private ImagePage page(String id) throws IOException {
    return datasets.images(new ListImages(id, null, 0, PAGE));
  }

  @Override
  public void close() {
    tasks.close();
    datasets.close();
    decoders.shutdown();
    database.close();
  }
}
