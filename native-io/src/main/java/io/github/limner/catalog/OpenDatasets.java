package io.github.limner.catalog;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The datasets that are open: each as long as somebody uses it, a few idle ones longer.
final class OpenDatasets implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(OpenDatasets.class);
  private static final int MAX_IDLE = 3;

  private final Opener opener;
  private final Map<String, Shared> open = new LinkedHashMap<>(16, 0.75f, true);

  OpenDatasets(Opener opener) {
    this.opener = opener;
  }

  /// Opens a dataset, or shares the open one; to be closed by the borrower.
  synchronized Lease lease(String id) throws IOException {
    var shared = open.get(id);
    if (shared == null) {
      shared = new Shared(opener.open(id));
      open.put(id, shared);
    }
    shared.leases++;
    return new Lease(id, shared);
  }

  /// Closes a dataset now if nobody uses it, else when the last one is done with it.
  synchronized void close(String id) {
    var shared = open.get(id);
    if (shared == null) return;
    shared.isUnwanted = true;
    closeIfIdle(id, shared);
  }

  @Override
  public synchronized void close() {
    open.values().forEach(OpenDatasets::close);
    open.clear();
  }

  private synchronized void release(String id, Shared shared) {
    shared.leases--;
    if (shared.isUnwanted) closeIfIdle(id, shared);
    while (idle().count() > MAX_IDLE) {
      var eldest = idle().findFirst();
      eldest.ifPresent(entry -> closeIfIdle(entry.getKey(), entry.getValue()));
    }
  }

  private java.util.stream.Stream<Map.Entry<String, Shared>> idle() {
    return open.entrySet().stream().filter(entry -> entry.getValue().leases == 0);
  }

  private void closeIfIdle(String id, Shared shared) {
    if (shared.leases > 0) return;
    open.remove(id);
    close(shared);
  }

  private static void close(Shared shared) {
    try {
      shared.dataset.close();
    } catch (IOException | RuntimeException e) {
      log.warn("A dataset did not close cleanly: {}", shared.dataset.root(), e);
    }
  }

  /// Opens the dataset with an id.
  @FunctionalInterface
  interface Opener {
    Dataset open(String id) throws IOException;
  }

  private static final class Shared {
    private final Dataset dataset;
    private int leases;
    private boolean isUnwanted;

    Shared(Dataset dataset) {
      this.dataset = dataset;
    }
  }

  /// The right to use a dataset until closed, once.
  final class Lease implements AutoCloseable {
    private final String id;
    private Optional<Shared> shared;

    private Lease(String id, Shared shared) {
      this.id = id;
      this.shared = Optional.of(shared);
    }

    Dataset dataset() {
      return shared.orElseThrow().dataset;
    }

    @Override
    public void close() {
      var held = shared;
      shared = Optional.empty();
      held.ifPresent(one -> release(id, one));
    }
  }
}
