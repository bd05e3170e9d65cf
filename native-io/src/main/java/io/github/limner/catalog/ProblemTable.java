package io.github.limner.catalog;

import io.github.limner.problem.Problem;
import io.github.limner.problem.ProblemCount;
import io.github.limner.problem.ProblemKind;
import io.github.limner.store.Database;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// What is wrong with the files of one dataset; the only class that knows its tables.
///
/// How many there are is kept beside the rows, never added up on reading.
final class ProblemTable {
  private static final String INSERT =
      """
      INSERT INTO problem(kind, image, severity, file, message)
      VALUES (:kind, :image, :severity, :file, :message)
      """;
  private static final String PAGE =
      """
      SELECT severity, file, message
        FROM problem
       ORDER BY id
      OFFSET :offset ROWS FETCH NEXT :limit ROWS ONLY
      """;
  private static final String WITHOUT_IMAGE =
      "SELECT severity, file, message FROM problem WHERE kind = :kind AND image IS NULL";
  private static final String COUNTED =
      "UPDATE tally SET problems = problems + :more WHERE kind = :kind";
  private static final String REASONS =
      "SELECT image, message FROM problem WHERE kind = 'IMAGE' AND image IN (<images>)";

  private final Jdbi db;

  ProblemTable(Database database) {
    this.db =
        database
            .jdbi()
            .registerRowMapper(Problem.class, ConstructorMapper.of(Problem.class))
            .registerRowMapper(ProblemCount.class, ConstructorMapper.of(ProblemCount.class));
  }

  void clear() {
    db.useTransaction(handle -> {
      handle.execute("DELETE FROM problem");
      handle.execute("UPDATE tally SET problems = 0");
    });
  }

  /// Keeps problems that belong to no image, each once however often it is met.
  void keep(ProblemKind kind, List<Problem> problems) {
    if (problems.isEmpty()) return;
    var fresh = new LinkedHashSet<>(problems);
    db.useTransaction(handle -> {
      handle
          .createQuery(WITHOUT_IMAGE)
          .bind("kind", kind)
          .mapTo(Problem.class)
          .useStream(known -> known.forEach(fresh::remove));
      for (var problem : fresh) insert(handle, kind, null, problem);
      count(handle, kind, fresh.size());
    });
  }

  /// Keeps what is wrong with an image, if nothing of this kind was known before; whether it was
  /// news.
  boolean keep(int image, ProblemKind kind, Problem problem) {
    return db.inTransaction(handle -> {
      int known =
          handle
              .createQuery("SELECT COUNT(*) FROM problem WHERE image = :image AND kind = :kind")
              .bind("image", image)
              .bind("kind", kind)
              .mapTo(int.class)
              .one();
      if (known > 0) return false;
      insert(handle, kind, image, problem);
      count(handle, kind, 1);
      return true;
    });
  }

  /// Forgets what is wrong with an image.
  void forget(int image, ProblemKind kind) {
    db.useTransaction(handle -> {
      int gone =
          handle.execute("DELETE FROM problem WHERE image = ? AND kind = ?", image, kind.name());
      if (gone > 0) count(handle, kind, -gone);
    });
  }

  /// Forgets what belongs to no image.
  void forget(ProblemKind kind) {
    db.useTransaction(handle -> {
      int gone =
          handle.execute("DELETE FROM problem WHERE image IS NULL AND kind = ?", kind.name());
      if (gone > 0) count(handle, kind, -gone);
    });
  }

  /// Forgets what is wrong with images that are not among these.
  void retain(ProblemKind kind, IntPredicate images) {
    var known =
        db.withHandle(handle ->
            handle
                .createQuery("SELECT image FROM problem WHERE kind = :kind AND image IS NOT NULL")
                .bind("kind", kind)
                .mapTo(int.class)
                .list());
    known.stream().filter(image -> !images.test(image)).forEach(image -> forget(image, kind));
  }

  private static void insert(
      Handle handle, ProblemKind kind, @Nullable Integer image, Problem problem) {
    handle
        .createUpdate(INSERT)
        .bind("kind", kind)
        .bind("image", image)
        .bind("severity", problem.severity())
        .bind("file", problem.file())
        .bind("message", problem.message())
        .execute();
  }

  private static void count(Handle handle, ProblemKind kind, int more) {
    handle.createUpdate(COUNTED).bind("kind", kind).bind("more", more).execute();
  }

  int count() {
    return counts().stream().mapToInt(ProblemCount::count).sum();
  }

  List<ProblemCount> counts() {
    return db.withHandle(handle ->
        handle
            .createQuery("SELECT kind, problems AS count FROM tally WHERE problems > 0")
            .mapTo(ProblemCount.class)
            .list());
  }

  ProblemPage page(int offset, int limit) {
    var problems =
        db.withHandle(handle ->
            handle
                .createQuery(PAGE)
                .bind("offset", offset)
                .bind("limit", limit)
                .mapTo(Problem.class)
                .list());
    return new ProblemPage(problems, count());
  }

  /// Why images cannot be shown, by their ids.
  Map<Integer, String> reasons(Collection<Integer> images) {
    if (images.isEmpty()) return Map.of();
    return db.withHandle(handle ->
        handle
            .createQuery(REASONS)
            .bindList("images", List.copyOf(images))
            .map(row ->
                Map.entry(
                    row.getColumn("image", Integer.class), row.getColumn("message", String.class)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }
}
