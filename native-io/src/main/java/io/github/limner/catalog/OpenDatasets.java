package io.github.limner.catalog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The datasets that are open: each as long as somebody uses it, a few idle ones longer.
///
/// Opening and closing take their time; only those who want the same dataset wait for it.
final class OpenDatasets implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(OpenDatasets.class);
  private static final int MAX_IDLE = 3;

  private final Opener opener;
  private final Map<String, Slot> slots = new ConcurrentHashMap<>();
  private final AtomicLong uses = new AtomicLong();
  private volatile Consumer<String> closed = _ -> {};

  OpenDatasets(Opener opener) {
    this.opener = opener;
  }

  /// Opens a dataset, or shares the open one; to be closed by the borrower.
  Lease lease(String id) throws IOException {
    return slots.computeIfAbsent(id, Slot::new).lease();
  }

  /// Whether a dataset is open and hears of every change in its folder.
  boolean isWatched(String id) {
    var slot = slots.get(id);
    var dataset = slot == null ? null : slot.dataset;
    return dataset != null && dataset.watch().filter(FolderWatch::seesAll).isPresent();
  }

  /// Has somebody told of every dataset that was closed, by its id.
  void onClose(Consumer<String> listener) {
    closed = listener;
  }

  /// The databases of those open now.
  List<OpenDatabase> databases() {
    var databases = new ArrayList<OpenDatabase>();
    slots.forEach((id, slot) -> {
      var dataset = slot.dataset;
      if (dataset == null) return;
      databases.add(new OpenDatabase(id, "Problems and classes", dataset.catalog().database()));
      databases.add(new OpenDatabase(id, "Tags and views", dataset.annotations().database()));
    });
    return databases;
  }

  /// Closes a dataset now if nobody uses it, else when the last one is done with it.
  void close(String id) {
    var slot = slots.get(id);
    if (slot != null) slot.dismiss();
  }

  /// Closes all, also those in use.
  @Override
  public void close() {
    slots.values().forEach(Slot::close);
  }

  private void closeLongestIdle() {
    while (idle().count() > MAX_IDLE)
      idle().min(Comparator.comparingLong(slot -> slot.lastUse)).ifPresent(Slot::closeIfIdle);
  }

  private Stream<Slot> idle() {
    return slots.values().stream().filter(Slot::isIdle);
  }

  private void close(String id, Dataset dataset) {
    try {
      dataset.close();
      closed.accept(id);
    } catch (IOException | RuntimeException e) {
      log.warn("A dataset did not close cleanly: {}", dataset.root(), e);
    }
  }

  /// Opens the dataset with an id.
  @FunctionalInterface
  interface Opener {
    Dataset open(String id) throws IOException;
  }

  /// The place of one dataset, open or not. Its lock is held while it opens and closes; what is
  /// volatile is looked at without.
  private final class Slot {
    private final String id;
    private volatile @Nullable Dataset dataset;
    private volatile int leases;
    private volatile long lastUse;
    private boolean isUnwanted;

    Slot(String id) {
      this.id = id;
    }

    synchronized Lease lease() throws IOException {
      var open = dataset;
      if (open == null) open = opener.open(id);
      lastUse = uses.incrementAndGet();
      leases++;
      dataset = open;
      return new Lease(this, open);
    }

    void release() {
      synchronized (this) {
        leases--;
        if (isUnwanted) closeIfIdle();
      }
      closeLongestIdle();
    }

    synchronized void dismiss() {
      isUnwanted = true;
      closeIfIdle();
    }

    boolean isIdle() {
      return dataset != null && leases == 0;
    }

    synchronized void closeIfIdle() {
      if (leases == 0) takeOut().ifPresent(open -> OpenDatasets.this.close(id, open));
    }

    /// Not under the lock: what is being made for a lease may end it meanwhile.
    void close() {
      takeOut().ifPresent(open -> OpenDatasets.this.close(id, open));
    }

    private synchronized Optional<Dataset> takeOut() {
      var open = Optional.ofNullable(dataset);
      dataset = null;
      isUnwanted = false;
      return open;
    }
  }

  /// The right to use a dataset until closed, once.
  static final class Lease implements AutoCloseable {
    private final Dataset dataset;
    private Optional<Slot> slot;

    private Lease(Slot slot, Dataset dataset) {
      this.slot = Optional.of(slot);
      this.dataset = dataset;
    }

    Dataset dataset() {
      return dataset;
    }

    @Override
    public void close() {
      var held = slot;
      slot = Optional.empty();
      held.ifPresent(Slot::release);
    }
  }
}
