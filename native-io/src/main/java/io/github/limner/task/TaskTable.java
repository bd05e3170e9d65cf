package io.github.limner.task;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// The tasks on disk, so that a restart finds them; the only class that knows their table.
final class TaskTable {
  private static final String INSERT =
      """
      INSERT INTO task(kind, title, dataset, state, unit)
      VALUES (:kind, :title, :dataset, 'QUEUED', :unit)
      """;
  private static final String UPDATE =
      """
      UPDATE task SET state = :state, done = :done, total = :total, message = :message
       WHERE id = :id
      """;
  private static final String ALL =
      "SELECT id, kind, title, dataset, state, unit, done, total, message FROM task ORDER BY id";
  private static final String DELETE = "DELETE FROM task WHERE id = :id";
  private static final String DELETE_DONE = "DELETE FROM task WHERE state = 'DONE'";

  private final Jdbi db;

  TaskTable(Jdbi db) {
    this.db = db.registerRowMapper(ConstructorMapper.factory(Row.class));
  }

  Row insert(String kind, String title, String dataset, TaskUnit unit) {
    long id =
        db.withHandle(handle ->
            handle
                .createUpdate(INSERT)
                .bind("kind", kind)
                .bind("title", title)
                .bind("dataset", dataset)
                .bind("unit", unit)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one());
    return new Row(id, kind, title, dataset, TaskState.QUEUED, unit, 0, 0, null);
  }

  void update(Row row) {
    db.useHandle(handle ->
        handle
            .createUpdate(UPDATE)
            .bind("id", row.id())
            .bind("state", row.state())
            .bind("done", row.done())
            .bind("total", row.total())
            .bind("message", row.message())
            .execute());
  }

  void delete(long id) {
    db.useHandle(handle -> handle.createUpdate(DELETE).bind("id", id).execute());
  }

  void deleteDone() {
    db.useHandle(handle -> handle.execute(DELETE_DONE));
  }

  List<Row> all() {
    return db.withHandle(handle -> handle.createQuery(ALL).mapTo(Row.class).list());
  }

  /// One stored task.
  record Row(
      long id,
      String kind,
      String title,
      String dataset,
      TaskState state,
      TaskUnit unit,
      long done,
      long total,
      @Nullable String message) {

    Row at(TaskState newState, long newDone, long newTotal) {
      return new Row(id, kind, title, dataset, newState, unit, newDone, newTotal, null);
    }

    Row failed(String why) {
      return new Row(id, kind, title, dataset, TaskState.FAILED, unit, done, total, why);
    }
  }
}
