package io.github.limner.catalog;

import io.github.limner.archive.Extraction;
import io.github.limner.archive.ExtractionReport;
import io.github.limner.archive.ZipDirectory;
import io.github.limner.image.ByteSource;
import io.github.limner.image.ImageFormat;
import io.github.limner.index.SortedPaths;
import io.github.limner.problem.Problem;
import io.github.limner.problem.ProblemKind;
import io.github.limner.task.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/// Phase 1 of an archive: list its images from its directory, then extract it, reading the header
/// of each image as it comes.
///
/// The list needs no extraction, so the whole grid stands before the first file is written. Runs
/// again after a kill, and when the archive has changed: what is there already is left as it is.
final class ZipImport {
  private static final int FIRST_BATCH = 100;
  private static final int BATCH = 2000;
  private static final int NO_IMAGE = 0;

  private final ZipDirectory zip;
  private final Dataset dataset;
  private final Runnable changed;

  /// @param changed called after every batch that shows
  ZipImport(ZipDirectory zip, Dataset dataset, Runnable changed) {
    this.zip = zip;
    this.dataset = dataset;
    this.changed = changed;
  }

  void run(Progress progress) throws IOException {
    int[] images = images(progress);
    extract(images, list(images, progress), progress);
    readLabels(progress);
  }

  private void readLabels(Progress progress) throws IOException {
    var others =
        IntStream.range(0, zip.size()).filter(entry -> !zip.isDirectory(entry)).mapToObj(zip::path);
    LabelReading.readAll(dataset, others, progress);
    changed.run();
  }

  /// The entries that are images, in natural order.
  private int[] images(Progress progress) {
    int[] entries =
        IntStream.range(0, zip.size())
            .peek(_ -> progress.report(0, 0))
            .filter(entry -> !zip.isDirectory(entry) && !zip.isClutter(entry))
            .filter(entry -> ImageFormat.ofName(zip.name(entry)).isPresent())
            .filter(entry -> zip.refusal(entry).isEmpty())
            .toArray();
    try (var paths = new SortedPaths()) {
      for (int entry : entries) paths.add(zip.path(entry));
      return IntStream.of(paths.order()).map(number -> entries[number]).toArray();
    }
  }

  /// The image that each entry is.
  private int[] list(int[] images, Progress progress) throws IOException {
    var ids = new int[zip.size()];
    if (!dataset.catalog().index().isListed()) dataset.catalog().clear();
    try (var listing = dataset.catalog().list()) {
      for (int position = 0; position < images.length; position++) {
        int entry = images[position];
        long modified = zip.modified(entry).toEpochMilli();
        ids[entry] = listing.add(zip.path(entry), entry, zip.bytes(entry), modified);
        if (position == FIRST_BATCH || position % BATCH == 0) changed.run();
        progress.report(0, 0);
      }
      var _ = listing.finish();
    }
    dataset.catalog().listed();
    changed.run();
    return ids;
  }

  private void extract(int[] images, int[] ids, Progress progress) throws IOException {
    var order =
        IntStream.concat(
                Arrays.stream(images),
                IntStream.range(0, zip.size()).filter(entry -> ids[entry] == NO_IMAGE))
            .toArray();
    dataset.catalog().forgetProblems(ProblemKind.ARCHIVE);
    keep(write(order, ids, progress).problems(), ids);
  }

  private ExtractionReport write(int[] order, int[] ids, Progress progress) throws IOException {
    var probing = new Probing(dataset.catalog(), changed);
    var extraction = new Extraction(zip, dataset.root());
    try {
      return extraction.run(order, (entry, file) -> look(probing, ids[entry], file), progress);
    } finally {
      probing.tell();
    }
  }

  private void look(Probing probing, int id, Path file) {
    if (id != NO_IMAGE) probing.look(id, () -> ByteSource.open(file));
    dataset.thumbs().letOthersFirst();
  }

  /// A problem of an image's entry becomes the image's.
  private void keep(List<Problem> problems, int[] ids) {
    var byName = new HashMap<String, Problem>();
    for (var problem : problems)
      if (problem.severity() == Problem.Severity.ERROR) byName.put(problem.file(), problem);
    var rest = new ArrayList<>(problems);
    for (int entry = 0; entry < ids.length && !byName.isEmpty(); entry++) {
      var problem = ids[entry] == NO_IMAGE ? null : byName.remove(zip.name(entry));
      if (problem == null) continue;
      var _ = dataset.catalog().spoil(ids[entry], problem.message());
      rest.remove(problem);
    }
    dataset.catalog().keepProblems(ProblemKind.ARCHIVE, rest);
  }
}
