package io.github.limner.catalog;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import io.github.limner.task.Progress;
import io.github.limner.yolo.LabelPlaces;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps an eye on the folders in which a dataset's images and labels lie, and says when something
/// in them has changed and it has been quiet since.
final class FolderWatch implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(FolderWatch.class);
  private static final long QUIET_MILLIS = 700;
  private static final long PATIENCE_NANOS = 5_000_000_000L;

  /// Linux gives a user a few thousand watches for all programs.
  private static final int MAX_FOLDERS = 2000;

  private final Path root;
  private final Catalog catalog;
  private final Refresh refresh;
  private final WatchService service;
  private final Set<Path> watched = new HashSet<>();
  private final Thread thread;
  private volatile boolean isClosed;

  /// Looks at a folder again.
  @FunctionalInterface
  interface Refresh {
    /// Returns when it was looked at; `progress` throws when the watch ends.
    void run(Progress progress) throws IOException;
  }

  /// @param refresh called from a thread of the watch's own
  FolderWatch(Path root, Catalog catalog, Refresh refresh) throws IOException {
    this.root = root;
    this.catalog = catalog;
    this.refresh = refresh;
    this.service = root.getFileSystem().newWatchService();
    this.thread = Thread.ofVirtual().name("watch").unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  private void run() {
    try {
      watchFolders();
      while (true) {
        await();
        refresh.run(this::report);
        watchFolders();
      }
    } catch (ClosedWatchServiceException | CancellationException _) {
      log.debug("{} is not watched any more", root);
    } catch (IOException e) {
      log.warn("{} is not watched any more", root, e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Nobody interrupts here", e);
    }
  }

  private void report(long done, long total) {
    if (isClosed) throw new CancellationException();
  }

  /// Returns when something has changed and it is quiet again, or has not been for long.
  private void await() throws InterruptedException {
    var key = service.take();
    long since = System.nanoTime();
    while (key != null) {
      var _ = key.pollEvents();
      if (!key.reset()) watched.remove((Path) key.watchable());
      if (System.nanoTime() - since > PATIENCE_NANOS) return;
      key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /// Watches the folders that images have now, those above them, and those of their labels.
  private void watchFolders() throws IOException {
    watch(root);
    var before = "";
    PrimitiveIterator.OfInt ids = catalog.ids().iterator();
    while (ids.hasNext() && watched.size() < MAX_FOLDERS && !isClosed) {
      var path = catalog.index().path(ids.nextInt());
      var folder = folder(path);
      if (folder.equals(before)) continue;
      before = folder;
      for (var place : LabelPlaces.of(path)) watchWithParents(folder(place));
    }
  }

  private static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private void watchWithParents(String folder) throws IOException {
    for (var name = folder; !name.isEmpty(); name = folder(name)) {
      var path = root.resolve(name);
      if (!watched.contains(path) && Files.isDirectory(path)) watch(path);
    }
  }

  private void watch(Path folder) throws IOException {
    if (!watched.add(folder)) return;
    var _ = folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
  }

  /// Returns when nothing of the dataset is looked at any more.
  @Override
  public void close() {
    isClosed = true;
    try {
      service.close();
      thread.join();
    } catch (IOException e) {
      log.warn("The watch on {} did not end", root, e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("Nobody interrupts here", e);
    }
  }
}
