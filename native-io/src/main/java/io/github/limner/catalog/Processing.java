package io.github.limner.catalog;

import io.github.limner.image.ByteSource;
import io.github.limner.image.ContentHash;
import io.github.limner.index.Duplicates;
import io.github.limner.index.ImageRecords.Known;
import io.github.limner.task.Progress;
import java.io.IOException;
import java.util.stream.IntStream;

/// Phase 2 of a dataset: a thumbnail of every image, and which have the same content. Can be
/// skipped, and goes on where it was stopped.
final class Processing {
  private final Dataset dataset;
  private final Catalog catalog;

  Processing(Dataset dataset) {
    this.dataset = dataset;
    this.catalog = dataset.catalog();
  }

  /// Whether nothing is left to do.
  static boolean isDone(Catalog catalog) {
    return unhashed(catalog).findAny().isEmpty();
  }

  void run(Progress progress) throws IOException {
    int images = catalog.index().size();
    dataset.thumbs().fill(catalog.ids().asLongStream().iterator(), images, progress);
    hash(progress);
    Duplicates.mark(catalog.index());
    catalog.changes().settle();
  }

  /// What was decoded is hashed already; this is for the rest.
  private void hash(Progress progress) throws IOException {
    int images = catalog.index().size();
    for (int id : unhashed(catalog).toArray()) {
      progress.report(images, images);
      dataset.thumbs().letOthersFirst();
      try (ByteSource source = dataset.files().find(id)) {
        catalog.hash(id, ContentHash.of(source));
      } catch (java.nio.file.NoSuchFileException _) {
        // The next listing finds that it has vanished.
      }
    }
  }

  /// Images that can be read and whose content was not compared yet.
  private static IntStream unhashed(Catalog catalog) {
    var records = catalog.index().records();
    return catalog
        .ids()
        .filter(id -> !records.has(id, Known.HASH) && !records.has(id, Known.BROKEN));
  }
}
