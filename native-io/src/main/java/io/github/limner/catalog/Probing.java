package io.github.limner.catalog;

import io.github.limner.image.ByteSource;
import io.github.limner.image.HeaderProbe;
import io.github.limner.problem.BadFileException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/// Reads image headers and keeps them in the catalog, telling of them now and then.
///
/// Several threads may look into images at once.
final class Probing {
  private static final int BATCH = 200;

  private final Catalog catalog;
  private final Runnable changed;
  private final AtomicInteger untold = new AtomicInteger();

  /// @param changed called after every batch
  Probing(Catalog catalog, Runnable changed) {
    this.catalog = catalog;
    this.changed = changed;
  }

  /// Looks into one image; what is wrong with it is kept as its problem.
  void look(long id, Opener opener) {
    try (var source = opener.open()) {
      catalog.keep(Probed.of(id, HeaderProbe.probe(source), source.length()));
    } catch (IOException e) {
      catalog.keep(Probed.unreadable(id, BadFileException.reason(e)));
    }
    if (untold.incrementAndGet() % BATCH == 0) tell();
  }

  /// Tells of what nobody has been told of yet.
  void tell() {
    if (untold.getAndSet(0) > 0) changed.run();
  }

  /// Opens an image's bytes.
  @FunctionalInterface
  interface Opener {
    ByteSource open() throws IOException;
  }
}
