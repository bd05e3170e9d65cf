package io.github.limner.catalog;

import io.github.limner.annotation.ImageTable;
import io.github.limner.disk.Opened;
import io.github.limner.index.ClassNames;
import io.github.limner.index.FormatCode;
import io.github.limner.index.ImageIndex;
import io.github.limner.index.ImageRecords;
import io.github.limner.index.ImageRecords.Known;
import io.github.limner.index.Listing;
import io.github.limner.index.ShapeCounts;
import io.github.limner.problem.Problem;
import io.github.limner.problem.ProblemKind;
import io.github.limner.store.Database;
import io.github.limner.store.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// What is known of one dataset's files: its images, in order, and its problems. All of it can be
/// made again from the files.
final class Catalog implements AutoCloseable {
  private static final String FOLDER = "index";
  private static final int COVERS = 4;

  private final Database database;
  private final ProblemTable problems;
  private final ClassTable classes;
  private final ImageIndex index;
  private final ImageRecords records;
  private final ImageTable known;
  private final AtomicInteger probed = new AtomicInteger();
  private final Changes changes = new Changes(System::nanoTime);

  private Catalog(Database database, ImageIndex index, ImageTable known) throws IOException {
    this.database = database;
    this.problems = new ProblemTable(database);
    this.classes = new ClassTable(database);
    this.index = index;
    this.records = index.records();
    this.known = known;
    if (!index.isListed()) clear();
    recount();
  }

  /// Opens or makes it.
  ///
  /// @param known images whose ids must stay as they are
  static Catalog open(Path dataset, ImageTable known) throws IOException {
    var folder = dataset.resolve(FOLDER);
    try (var opened = new Opened()) {
      var index = opened.add(ImageIndex.open(folder));
      var database = opened.add(Database.open(folder.resolve("index"), Schema.INDEX));
      var catalog = new Catalog(database, index, known);
      opened.keep();
      return catalog;
    }
  }

  /// Whether a dataset's folder has a catalog; who deletes it has it made again.
  static boolean isThere(Path dataset) {
    return Files.isDirectory(dataset.resolve(FOLDER));
  }

  /// Where problems and names of classes are.
  Database database() {
    return database;
  }

  /// Forgets everything, so that listing can begin anew.
  void clear() throws IOException {
    index.clear();
    problems.clear();
    probed.set(0);
    known.hand(index::seed);
    changes.settle();
  }

  /// Begins to say which images there are.
  Listing list() throws IOException {
    return index.list();
  }

  /// Says that a listing has ended: what was known of files that have changed is not true any more.
  void listed() {
    problems.retain(ProblemKind.IMAGE, id -> isPresent(id) && records.has(id, Known.BROKEN));
    problems.retain(ProblemKind.LABELS, id -> isPresent(id) && records.has(id, Known.BAD_LABELS));
    recount();
    changes.settle();
  }

  private boolean isPresent(int id) {
    return !records.has(id, Known.GONE);
  }

  private void recount() {
    probed.set((int) ids().filter(id -> records.has(id, Known.HEADER)).count());
  }

  /// The images there are, in natural order.
  IntStream ids() {
    return IntStream.range(0, index.size()).map(index::id);
  }

  /// Keeps what was read of an image; one already probed keeps what it has.
  void keep(Probed one) {
    int id = known(one.id());
    if (records.has(id, Known.HEADER)) return;
    if (one.bytes() != null) records.bytes(id, one.bytes());
    var format = Optional.ofNullable(one.format()).map(FormatCode::of).orElse(FormatCode.NONE);
    records.probed(id, format, one.orientation(), one.width(), one.height());
    probed.incrementAndGet();
    changes.add();
    if (one.problem() != null) {
      var _ = spoil(one.id(), one.problem());
    }
  }

  /// Keeps what an image's labels say.
  ///
  /// @param stamp tells this state of the labels' file from any other
  /// @param problem what is wrong with some of them
  void label(int id, long stamp, ShapeCounts counts, Optional<Problem> problem) throws IOException {
    index.label(id, stamp, counts);
    complainOfLabels(id, problem);
    changes.add();
  }

  /// Says that an image has no labels, not even empty ones.
  ///
  /// @param problem why what there is cannot be read
  void unlabel(int id, Optional<Problem> problem) {
    complainOfLabels(id, problem);
    if (!records.has(id, Known.LABELS)) return;
    records.unmark(id, Known.LABELS);
    changes.add();
  }

  /// Keeps what is wrong with an image's labels instead of what was.
  private void complainOfLabels(int id, Optional<Problem> problem) {
    if (records.has(id, Known.BAD_LABELS)) {
      problems.forget(id, ProblemKind.LABELS);
      records.unmark(id, Known.BAD_LABELS);
    }
    if (problem.isEmpty()) return;
    var _ = problems.keep(id, ProblemKind.LABELS, problem.get());
    records.mark(id, Known.BAD_LABELS);
  }

  /// Keeps the hash of an image's content.
  void hash(int id, long hash) {
    records.hashed(id, hash);
    changes.add();
  }

  void nameClasses(ClassNames names) {
    classes.store(names);
    changes.settle();
  }

  ClassNames classes() {
    return classes.names();
  }

  /// Keeps problems that belong to no image, each once however often it is met.
  void keepProblems(ProblemKind kind, List<Problem> some) {
    problems.keep(kind, some);
  }

  /// Forgets problems that belong to no image, before they are looked for again.
  void forgetProblems(ProblemKind kind) {
    problems.forget(kind);
  }

  /// Says why an image cannot be shown, if nothing said so before; whether it was news.
  boolean spoil(long id, String why) {
    int image = known(id);
    boolean isNews = problems.keep(image, ProblemKind.IMAGE, Problem.error(index.path(image), why));
    records.mark(image, Known.BROKEN);
    changes.add();
    return isNews;
  }

  Tally tally() {
    return new Tally(index.size(), problems.count(), probed.get(), covers());
  }

  private List<Integer> covers() {
    int images = index.size();
    return IntStream.range(0, Math.min(COVERS, images))
        .map(i -> index.id((int) ((long) i * images / COVERS)))
        .boxed()
        .toList();
  }

  ProblemTable problems() {
    return problems;
  }

  ImageIndex index() {
    return index;
  }

  Changes changes() {
    return changes;
  }

  /// Where an image's bytes lie.
  ///
  /// @throws NoSuchElementException if there is no such image
  NewImage image(long id) {
    int image = known(id);
    return new NewImage(id, index.path(image), records.entry(image), records.bytes(image));
  }

  /// A number that is another one when an image's file has changed.
  ///
  /// @throws NoSuchElementException if there is no such image
  int version(long id) {
    return index.version(known(id));
  }

  private int known(long id) {
    if (id < 1 || id > records.count() || index.isUnused((int) id))
      throw new NoSuchElementException("There is no image " + id);
    return Math.toIntExact(id);
  }

  @Override
  public void close() throws IOException {
    try (index) {
      database.close();
    }
  }

  /// How many of each there are.
  ///
  /// @param covers images spread over all
  record Tally(int images, int problems, int probed, List<Integer> covers) {
    Tally {
      covers = List.copyOf(covers);
    }
  }
}
