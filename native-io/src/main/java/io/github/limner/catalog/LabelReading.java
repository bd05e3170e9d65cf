package io.github.limner.catalog;

import io.github.limner.problem.BadFileException;
import io.github.limner.problem.Problem;
import io.github.limner.problem.ProblemKind;
import io.github.limner.task.Progress;
import io.github.limner.yolo.ClassLists;
import io.github.limner.yolo.LabelPlaces;
import io.github.limner.yolo.LabelRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads what the label files of images say, those that have changed since they were read last.
///
/// One thread tells what files there are; then several may look at once.
final class LabelReading {
  private static final int MAX_BYTES = 16 << 20;

  private final Path root;
  private final Catalog catalog;
  private final List<String> classLists = new ArrayList<>();
  private boolean hasLabels;

  LabelReading(Path root, Catalog catalog) {
    this.root = root;
    this.catalog = catalog;
  }

  /// Reads the labels of all images of a dataset that is complete.
  ///
  /// @param others the files that are no images
  static void readAll(Dataset dataset, Stream<String> others, Progress progress)
      throws IOException {
    var labels = new LabelReading(dataset.root(), dataset.catalog());
    others.forEach(labels::meet);
    labels.nameClasses();
    new Looking(dataset.catalog(), labels::look).run((_, _) -> progress.report(0, 0));
  }

  /// Hears of a file that is no image.
  void meet(String path) {
    if (LabelPlaces.isLabelName(path)) hasLabels = true;
    else if (ClassLists.isListName(path)) classLists.add(path);
  }

  /// Reads what the classes are called.
  void nameClasses() throws IOException {
    catalog.forgetProblems(ProblemKind.LABELS);
    try {
      var names = ClassLists.find(root, classLists);
      if (names.isPresent()) catalog.nameClasses(names.get());
    } catch (BadFileException e) {
      catalog.keepProblems(ProblemKind.LABELS, List.of(Problem.error(e.file(), e.reason())));
    }
  }

  /// Looks for an image's labels.
  void look(int id) throws IOException {
    if (hasLabels) lookAtPlaces(id);
    else catalog.unlabel(id, Optional.empty());
  }

  private void lookAtPlaces(int id) throws IOException {
    var image = catalog.index().path(id);
    Optional<Problem> problem = Optional.empty();
    for (var place : LabelPlaces.of(image)) {
      var file = root.resolve(place);
      var stamp = stamp(file);
      if (stamp.isEmpty()) continue;
      if (catalog.index().isLabelledBy(id, stamp.get())) return;
      LabelRows rows;
      try {
        rows = LabelRows.read(content(file, place));
      } catch (NoSuchFileException _) {
        continue;
      } catch (IOException e) {
        problem = Optional.of(Problem.error(place, BadFileException.reason(e)));
        continue;
      }
      var wrong = rows.problem().map(what -> Problem.error(place, what));
      if (!rows.isForeign()) {
        catalog.label(id, stamp.get(), rows.counts(), wrong);
        return;
      }
      // Beside an image other texts are common, such as captions.
      if (!LabelPlaces.isBeside(place, image)) problem = wrong;
    }
    catalog.unlabel(id, problem);
  }

  /// Tells this state of a file from any other; empty if there is no file.
  private static Optional<Long> stamp(Path file) {
    try {
      var found = Files.readAttributes(file, BasicFileAttributes.class);
      return found.isRegularFile()
          ? Optional.of(31 * found.lastModifiedTime().toMillis() + found.size())
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static byte[] content(Path file, String place) throws IOException {
    if (Files.size(file) > MAX_BYTES)
      throw new BadFileException(place, "is too long for the labels of one image");
    return Files.readAllBytes(file);
  }
}
