package io.github.limner.catalog;

import io.github.limner.image.ByteSource;
import io.github.limner.index.SortedPaths;
import io.github.limner.sample.Sample;
import io.github.limner.task.Progress;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;

/// Phase 1 of the built-in sample: list its pictures, then paint them from the first on, reading
/// the header of each as it comes. Runs again after a kill.
final class SampleImport {
  private final Dataset dataset;
  private final Runnable changed;
  private final List<String> pictures;

  /// @param changed called after every batch that shows
  SampleImport(Dataset dataset, Runnable changed) {
    this.dataset = dataset;
    this.changed = changed;
    this.pictures = SortedPaths.sorted(Sample.pictures(dataset.root()));
  }

  void run(Progress progress) throws IOException {
    if (!dataset.catalog().index().isListed()) list();
    var ids = new HashMap<String, Integer>();
    dataset.catalog().ids().forEach(id -> ids.put(dataset.catalog().index().path(id), id));
    var probing = new Probing(dataset.catalog(), changed);
    Sample.write(
        dataset.root(),
        pictures,
        (picture, file) -> {
          probing.look(ids.getOrDefault(picture, 0), () -> ByteSource.open(file));
          probing.tell();
        },
        progress);
    LabelReading.readAll(dataset, Sample.others(dataset.root()).stream(), progress);
    changed.run();
  }

  private void list() throws IOException {
    dataset.catalog().clear();
    try (var listing = dataset.catalog().list()) {
      for (var picture : pictures) {
        var _ = listing.add(picture, NewImage.NO_ENTRY, 0, 0);
      }
      var _ = listing.finish();
    }
    dataset.catalog().listed();
    changed.run();
  }
}
