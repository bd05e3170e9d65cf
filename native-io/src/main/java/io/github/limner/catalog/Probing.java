package io.github.limner.catalog;

import io.github.limner.image.ByteSource;
import io.github.limner.image.HeaderProbe;
import io.github.limner.problem.BadFileException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads image headers and keeps them in the catalog, many in one transaction.
///
/// Several threads may look into images at once.
final class Probing {
  private static final int BATCH = 200;

  private final Catalog catalog;
  private final Runnable changed;
  private List<Probed> waiting = new ArrayList<>();

  /// @param changed called after every batch
  Probing(Catalog catalog, Runnable changed) {
    this.catalog = catalog;
    this.changed = changed;
  }

  /// Looks into one image; what is wrong with it is kept as its problem.
  void look(long id, Opener opener) {
    try (var source = opener.open()) {
      keep(Probed.of(id, HeaderProbe.probe(source), source.length()));
    } catch (IOException e) {
      keep(Probed.unreadable(id, BadFileException.reason(e)));
    }
  }

  private void keep(Probed one) {
    List<Probed> full;
    synchronized (this) {
      waiting.add(one);
      if (waiting.size() < BATCH) return;
      full = waiting;
      waiting = new ArrayList<>();
    }
    write(full);
  }

  /// Writes what is left.
  void flush() {
    List<Probed> rest;
    synchronized (this) {
      rest = waiting;
      waiting = new ArrayList<>();
    }
    write(rest);
  }

  private void write(List<Probed> batch) {
    if (batch.isEmpty()) return;
    catalog.keep(batch);
    changed.run();
  }

  /// Opens an image's bytes.
  @FunctionalInterface
  interface Opener {
    ByteSource open() throws IOException;
  }
}
