package io.github.limner.catalog;

import io.github.limner.index.FormatCode;
import io.github.limner.index.ImageIndex;
import io.github.limner.index.ImageRecords;
import io.github.limner.index.ImageRecords.Known;
import io.github.limner.index.Listing;
import io.github.limner.problem.Problem;
import io.github.limner.store.Database;
import io.github.limner.store.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// What is known of one dataset's files: its images, in order, and its problems. All of it can be
/// made again from the files.
final class Catalog implements AutoCloseable {
  private static final String FOLDER = "index";
  private static final int ANY_ORIENTATION = 1;

  private final Database database;
  private final ProblemTable problems;
  private final ImageIndex index;
  private final ImageRecords records;
  private final AtomicInteger probed;

  private Catalog(Database database, ImageIndex index) {
    this.database = database;
    this.problems = new ProblemTable(database);
    this.index = index;
    this.records = index.records();
    this.probed = new AtomicInteger(probed(index));
    if (!index.isListed()) problems.clear();
  }

  static Catalog open(Path dataset) throws IOException {
    var folder = dataset.resolve(FOLDER);
    var index = ImageIndex.open(folder);
    try {
      return new Catalog(Database.open(folder.resolve("problems"), Schema.INDEX), index);
    } catch (RuntimeException e) {
      index.close();
      throw e;
    }
  }

  /// Whether a dataset's folder has a catalog; who deletes it has it made again.
  static boolean isThere(Path dataset) {
    return Files.isDirectory(dataset.resolve(FOLDER));
  }

  private static int probed(ImageIndex index) {
    int count = 0;
    for (int position = 0; position < index.size(); position++)
      if (index.records().has(index.id(position), Known.HEADER)) count++;
    return count;
  }

  /// Forgets everything, so that listing can begin anew.
  void clear() throws IOException {
    index.clear();
    problems.clear();
    probed.set(0);
  }

  /// Begins to say which images there are.
  Listing list() throws IOException {
    return index.list();
  }

  /// Keeps what was read of an image; one already probed keeps what it has.
  void keep(Probed one) {
    int id = known(one.id());
    if (records.has(id, Known.HEADER)) return;
    if (one.bytes() != null) records.bytes(id, one.bytes());
    var format = Optional.ofNullable(one.format()).map(FormatCode::of).orElse(FormatCode.NONE);
    records.probed(id, format, one.orientation(), one.width(), one.height());
    probed.incrementAndGet();
    if (one.problem() != null) {
      var _ = spoil(one.id(), one.problem());
    }
  }

  /// Keeps problems that belong to no image, each once however often it is met.
  void keepProblems(List<Problem> some) {
    problems.keep(some);
  }

  /// Says why an image cannot be shown, if nothing said so before; whether it was news.
  boolean spoil(long id, String why) {
    int image = known(id);
    boolean isNews = problems.keep(image, Problem.error(index.path(image), why));
    records.mark(image, Known.BROKEN);
    return isNews;
  }

  Tally tally() {
    return new Tally(index.size(), problems.count(), probed.get(), index.isListed());
  }

  ImagePage page(int offset, int limit) {
    int size = index.size();
    var ids = new ArrayList<Integer>();
    for (int position = offset; position < Math.min(size, offset + limit); position++)
      ids.add(index.id(position));
    var reasons =
        problems.reasons(ids.stream().filter(id -> records.has(id, Known.BROKEN)).toList());
    var images = new ArrayList<ImageEntry>(ids.size());
    for (int id : ids) images.add(entry(id, offset + images.size(), reasons.get(id)));
    return new ImagePage(images, size);
  }

  private ImageEntry entry(int id, int position, @Nullable String problem) {
    boolean isProbed = records.has(id, Known.HEADER);
    return new ImageEntry(
        id,
        position,
        index.path(id),
        records.bytes(id),
        isProbed ? FormatCode.format(records.format(id)).orElse(null) : null,
        isProbed ? records.width(id) : 0,
        isProbed ? records.height(id) : 0,
        isProbed ? records.orientation(id) : ANY_ORIENTATION,
        problem);
  }

  ProblemPage problems(int offset, int limit) {
    return problems.page(offset, limit);
  }

  /// Where an image's bytes lie.
  ///
  /// @throws NoSuchElementException if there is no such image
  NewImage image(long id) {
    int image = known(id);
    return new NewImage(id, index.path(image), records.entry(image), records.bytes(image));
  }

  private int known(long id) {
    if (id < 1 || id > records.count()) throw new NoSuchElementException("There is no image " + id);
    return Math.toIntExact(id);
  }

  /// The next images nobody has looked into, after the one with an id.
  List<NewImage> unprobed(long id, int limit) {
    var found = new ArrayList<NewImage>();
    for (int next = Math.toIntExact(id) + 1;
        next <= records.count() && found.size() < limit;
        next++) if (!records.has(next, Known.HEADER)) found.add(image(next));
    return found;
  }

  @Override
  public void close() throws IOException {
    try (index) {
      database.close();
    }
  }

  /// How many of each there are.
  ///
  /// @param listed whether every image has its place
  record Tally(int images, int problems, int probed, boolean listed) {}
}
