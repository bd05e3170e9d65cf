package io.github.limner.catalog;

import io.github.limner.problem.Problem;
import io.github.limner.store.Database;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// What is wrong with the files of one dataset; the only class that knows its table.
///
/// How many there are is kept beside the rows, never added up on reading.
final class ProblemTable {
  private static final String INSERT =
      """
      INSERT INTO problem(image, severity, file, message)
      VALUES (:image, :severity, :file, :message)
      """;
  private static final String PAGE =
      """
      SELECT severity, file, message
        FROM problem
       ORDER BY id
      OFFSET :offset ROWS FETCH NEXT :limit ROWS ONLY
      """;
  private static final String REASONS =
      "SELECT image, message FROM problem WHERE image IN (<images>)";

  private final Jdbi db;

  ProblemTable(Database database) {
    this.db = database.jdbi().registerRowMapper(ConstructorMapper.factory(Problem.class));
  }

  void clear() {
    db.useTransaction(handle -> {
      handle.execute("DELETE FROM problem");
      handle.execute("UPDATE tally SET problems = 0");
    });
  }

  /// Keeps problems that belong to no image, each once however often it is met.
  void keep(List<Problem> problems) {
    if (problems.isEmpty()) return;
    var fresh = new LinkedHashSet<>(problems);
    db.useTransaction(handle -> {
      handle
          .createQuery("SELECT severity, file, message FROM problem")
          .mapTo(Problem.class)
          .useStream(known -> known.forEach(fresh::remove));
      for (var problem : fresh) insert(handle, null, problem);
      handle.execute("UPDATE tally SET problems = problems + ?", fresh.size());
    });
  }

  /// Keeps why an image cannot be shown, if nothing said so before; whether it was news.
  boolean keep(int image, Problem problem) {
    return db.inTransaction(handle -> {
      int known =
          handle
              .createQuery("SELECT COUNT(*) FROM problem WHERE image = :image")
              .bind("image", image)
              .mapTo(int.class)
              .one();
      if (known > 0) return false;
      insert(handle, image, problem);
      handle.execute("UPDATE tally SET problems = problems + 1");
      return true;
    });
  }

  private static void insert(Handle handle, @Nullable Integer image, Problem problem) {
    handle
        .createUpdate(INSERT)
        .bind("image", image)
        .bind("severity", problem.severity())
        .bind("file", problem.file())
        .bind("message", problem.message())
        .execute();
  }

  int count() {
    return db.withHandle(
        handle -> handle.createQuery("SELECT problems FROM tally").mapTo(int.class).one());
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
