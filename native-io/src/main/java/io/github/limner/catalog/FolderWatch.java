package io.github.limner.catalog;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import io.github.limner.task.Progress;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps an eye on folders, and says when something in them has changed and it has been quiet
/// since.
///
/// Who lists a folder has it watched before, so that nothing can change unseen between the two.
final class FolderWatch implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(FolderWatch.class);
  private static final long QUIET_MILLIS = 700;
  private static final long PATIENCE_NANOS = 5_000_000_000L;

  /// Linux gives a user a few thousand watches for all programs.
  private static final int MAX_FOLDERS = 2000;

  private final Path root;
  private final Refresh refresh;
  private final WatchService service;
  private final Set<Path> watched = new HashSet<>();
  private final Thread thread;
  private boolean isFull;
  private volatile boolean seesAll;
  private volatile boolean isClosed;

  /// Looks at a folder again.
  @FunctionalInterface
  interface Refresh {
    /// Returns when it was looked at; `progress` throws when the watch ends.
    void run(Progress progress) throws IOException;
  }

  /// @param refresh called from a thread of the watch's own
  FolderWatch(Path root, Refresh refresh) throws IOException {
    this.root = root;
    this.refresh = refresh;
    this.service = root.getFileSystem().newWatchService();
    this.thread = Thread.ofVirtual().name("watch").unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  private void run() {
    try {
      while (true) {
        await();
        refresh.run(this::report);
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
      if (!key.reset()) forget((Path) key.watchable());
      if (System.nanoTime() - since > PATIENCE_NANOS) return;
      key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private synchronized void forget(Path folder) {
    watched.remove(folder);
  }

  /// Watches a folder, but not those in it.
  synchronized void watch(Path folder) throws IOException {
    isFull |= watched.size() == MAX_FOLDERS;
    if (isClosed || isFull || !watched.add(folder)) return;
    try {
      var _ = folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
    } catch (ClosedWatchServiceException _) {
      log.debug("{} is not watched any more", root);
    }
  }

  /// Is told that everything was listed, each folder after it was watched.
  synchronized void listed() {
    seesAll = !isFull;
  }

  /// Whether nothing can have changed that was not looked at again.
  boolean seesAll() {
    return seesAll;
  }

  /// Returns when nothing is looked at any more.
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
