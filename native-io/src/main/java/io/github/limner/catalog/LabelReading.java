package io.github.limner.catalog;

import io.github.limner.problem.BadFileException;
import io.github.limner.problem.Problem;
import io.github.limner.problem.ProblemKind;
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
    if (!hasLabels || !readAny(id)) catalog.unlabel(id);
  }

  private boolean readAny(int id) throws IOException {
    for (var place : LabelPlaces.of(catalog.index().path(id))) {
      var file = root.resolve(place);
      var stamp = stamp(file);
      if (stamp.isEmpty()) continue;
      if (catalog.index().isLabelledBy(id, stamp.get()) || read(id, place, file, stamp.get()))
        return true;
    }
    return false;
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

  /// Whether these are labels.
  private boolean read(int id, String place, Path file, long stamp) throws IOException {
    LabelRows rows;
    try {
      rows = LabelRows.read(content(file, place));
    } catch (NoSuchFileException _) {
      return false;
    } catch (IOException e) {
      catalog.complain(id, Problem.error(place, BadFileException.reason(e)));
      return false;
    }
    if (rows.isForeign()) {
      // Beside an image other texts are common, such as captions.
      if (!LabelPlaces.isBeside(place, catalog.index().path(id)))
        catalog.complain(id, Problem.error(place, rows.problem().orElse("holds no labels")));
      return false;
    }
    catalog.label(id, stamp, rows.counts());
    rows.problem().ifPresent(what -> catalog.complain(id, Problem.error(place, what)));
    return true;
  }

  private static byte[] content(Path file, String place) throws IOException {
    if (Files.size(file) > MAX_BYTES)
      throw new BadFileException(place, "is too long for the labels of one image");
    return Files.readAllBytes(file);
  }
}
