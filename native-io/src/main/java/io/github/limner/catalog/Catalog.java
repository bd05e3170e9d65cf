package io.github.limner.catalog;

import io.github.limner.image.ImageFormat;
import io.github.limner.problem.Problem;
import io.github.limner.store.Database;
import io.github.limner.store.Schema;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.result.RowView;

/// The index of one dataset: its images, in order, and its problems; the only class that knows
/// their tables. All of it can be made again from the files.
///
/// Counts are kept beside the rows by whoever writes them, never added up on reading.
final class Catalog implements AutoCloseable {
  private static final String INSERT =
      """
      INSERT INTO image(id, path, entry, bytes)
      VALUES (:id, :path, :entry, :bytes)
      """;
  private static final String PROBED =
      """
      UPDATE image
         SET format = :format, width = :width, height = :height, orientation = :orientation,
             bytes = COALESCE(CAST(:bytes AS BIGINT), bytes), probed = TRUE
       WHERE id = :id AND NOT probed
      """;
  private static final String PAGE =
      """
      SELECT id, path, bytes, format, width, height, orientation, problem
        FROM image
       WHERE id > :offset
       ORDER BY id
       FETCH FIRST :limit ROWS ONLY
      """;
  private static final String RANGE =
      "SELECT id, path, entry, bytes FROM image WHERE id >= :from AND id < :end";
  private static final String UNPROBED =
      """
      SELECT id, path, entry, bytes
        FROM image
       WHERE id > :id AND NOT probed
       ORDER BY id
       FETCH FIRST :limit ROWS ONLY
      """;
  private static final String PROBLEMS =
      """
      SELECT severity, file, message
        FROM problem
       ORDER BY id
      OFFSET :offset ROWS FETCH NEXT :limit ROWS ONLY
      """;

  private final Database database;
  private final Jdbi db;
  private final NearbyImages nearby = new NearbyImages(this::range);

  private Catalog(Database database) {
    this.database = database;
    this.db =
        database
            .jdbi()
            .registerRowMapper(ConstructorMapper.factory(Problem.class))
            .registerRowMapper(ConstructorMapper.factory(Tally.class));
  }

  static Catalog open(Path dataset) {
    return new Catalog(Database.open(dataset.resolve("index"), Schema.INDEX));
  }

  /// Forgets everything, so that listing can begin anew.
  void clear() {
    db.useTransaction(handle -> {
      handle.execute("DELETE FROM image");
      handle.execute("DELETE FROM problem");
      handle.execute("UPDATE tally SET images = 0, problems = 0, probed = 0, listed = FALSE");
    });
    nearby.forget();
  }

  /// Appends images; their ids follow those already there.
  void add(List<NewImage> images) {
    if (images.isEmpty()) return;
    db.useTransaction(handle -> {
      var batch = handle.prepareBatch(INSERT);
      for (var image : images)
        batch
            .bind("id", image.id())
            .bind("path", image.path())
            .bind("entry", image.entry())
            .bind("bytes", image.bytes())
            .add();
      batch.execute();
      handle.execute("UPDATE tally SET images = images + ?", images.size());
    });
  }

  /// Says that every image has its row.
  void markListed() {
    db.useHandle(handle -> handle.execute("UPDATE tally SET listed = TRUE"));
  }

  /// Keeps what was read of images; an image already probed keeps what it has.
  void keep(List<Probed> probed) {
    if (probed.isEmpty()) return;
    db.useTransaction(handle -> {
      int[] rows = update(handle, probed);
      for (int i = 0; i < rows.length; i++) {
        var one = probed.get(i);
        if (rows[i] > 0 && one.problem() != null) {
          var _ = spoil(handle, one.id(), one.problem());
        }
      }
      handle.execute("UPDATE tally SET probed = probed + ?", Arrays.stream(rows).sum());
    });
  }

  /// How many rows each of them changed.
  private static int[] update(Handle handle, List<Probed> probed) {
    var batch = handle.prepareBatch(PROBED);
    for (var one : probed)
      batch
          .bind("id", one.id())
          .bind("format", one.format())
          .bind("width", one.width())
          .bind("height", one.height())
          .bind("orientation", one.orientation())
          .bind("bytes", one.bytes())
          .add();
    return batch.execute();
  }

  /// Keeps problems that belong to no image, each once however often it is met.
  void keepProblems(List<Problem> problems) {
    if (problems.isEmpty()) return;
    var fresh = new LinkedHashSet<>(problems);
    db.useTransaction(handle -> {
      handle
          .createQuery("SELECT severity, file, message FROM problem")
          .mapTo(Problem.class)
          .useStream(known -> known.forEach(fresh::remove));
      add(handle, List.copyOf(fresh));
    });
  }

  /// Says why an image cannot be shown, if nothing said so before; whether it was news.
  boolean spoil(long id, String why) {
    return db.inTransaction(handle -> spoil(handle, id, why));
  }

  private static boolean spoil(Handle handle, long id, String why) {
    int rows =
        handle.execute("UPDATE image SET problem = ? WHERE id = ? AND problem IS NULL", why, id);
    if (rows > 0) add(handle, List.of(Problem.error(path(handle, id), why)));
    return rows > 0;
  }

  private static String path(Handle handle, long id) {
    return handle.select("SELECT path FROM image WHERE id = ?", id).mapTo(String.class).one();
  }

  private static void add(Handle handle, List<Problem> problems) {
    for (var problem : problems)
      handle.execute(
          "INSERT INTO problem(severity, file, message) VALUES (?, ?, ?)",
          problem.severity(),
          problem.file(),
          problem.message());
    handle.execute("UPDATE tally SET problems = problems + ?", problems.size());
  }

  Tally tally() {
    return db.withHandle(handle ->
        handle
            .createQuery("SELECT images, problems, probed, listed FROM tally")
            .mapTo(Tally.class)
            .one());
  }

  ImagePage page(int offset, int limit) {
    var images =
        db.withHandle(handle ->
            handle
                .createQuery(PAGE)
                .bind("offset", offset)
                .bind("limit", limit)
                .map(Catalog::entry)
                .list());
    return new ImagePage(images, tally().images());
  }

  ProblemPage problems(int offset, int limit) {
    var problems =
        db.withHandle(handle ->
            handle
                .createQuery(PROBLEMS)
                .bind("offset", offset)
                .bind("limit", limit)
                .mapTo(Problem.class)
                .list());
    return new ProblemPage(problems, tally().problems());
  }

  /// Where an image's bytes lie.
  ///
  /// @throws NoSuchElementException if there is no such image
  NewImage image(long id) {
    return nearby.find(id).orElseThrow(() -> new NoSuchElementException("There is no image " + id));
  }

  private List<NewImage> range(long from, long end) {
    return db.withHandle(handle ->
        handle
            .createQuery(RANGE)
            .bind("from", from)
            .bind("end", end)
            .map(Catalog::newImage)
            .list());
  }

  /// The next images nobody has looked into, after the one with an id.
  List<NewImage> unprobed(long id, int limit) {
    return db.withHandle(handle ->
        handle
            .createQuery(UNPROBED)
            .bind("id", id)
            .bind("limit", limit)
            .map(Catalog::newImage)
            .list());
  }

  @Override
  public void close() {
    database.close();
  }

  /// By hand: every page and every thumbnail comes by here, and reflection costs more than the
  /// query.
  private static ImageEntry entry(RowView row) {
    long id = row.getColumn("id", Long.class);
    return new ImageEntry(
        id,
        Math.toIntExact(id - 1),
        row.getColumn("path", String.class),
        row.getColumn("bytes", Long.class),
        row.getColumn("format", ImageFormat.class),
        row.getColumn("width", Integer.class),
        row.getColumn("height", Integer.class),
        row.getColumn("orientation", Integer.class),
        row.getColumn("problem", String.class));
  }

  private static NewImage newImage(RowView row) {
    return new NewImage(
        row.getColumn("id", Long.class),
        row.getColumn("path", String.class),
        row.getColumn("entry", Integer.class),
        row.getColumn("bytes", Long.class));
  }

  /// How many of each there are.
  ///
  /// @param listed whether every image has its row
  record Tally(int images, int problems, int probed, boolean listed) {}
}
