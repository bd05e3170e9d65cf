package io.github.limner.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// The datasets the workspace knows; the only class that names their table.
final class DatasetTable {
  private static final String COLUMNS =
      """
      SELECT id, name, source, kind, indexed, removed, images, problems, covers,
             source_bytes, source_modified, opened_at
        FROM dataset
      """;
  private static final String BY_ID = COLUMNS + "WHERE id = :id";
  private static final String BY_SOURCE = COLUMNS + "WHERE source = :source";
  private static final String NEWEST_FIRST = COLUMNS + "ORDER BY opened_at DESC";
  private static final String INSERT =
      """
      INSERT INTO dataset(id, name, source, kind, opened_at)
      VALUES (:id, :name, :source, :kind, :openedAt)
      """;
  private static final String COUNTS =
      """
      UPDATE dataset SET images = :images, problems = :problems, covers = :covers WHERE id = :id
      """;
  private static final String SOURCE =
      "UPDATE dataset SET source_bytes = :bytes, source_modified = :modified WHERE id = :id";

  private final Jdbi db;

  DatasetTable(Jdbi db) {
    this.db = db.registerRowMapper(ConstructorMapper.factory(Row.class));
  }

  void insert(String id, String name, Path source, DatasetKind kind) {
    db.useHandle(handle ->
        handle
            .createUpdate(INSERT)
            .bind("id", id)
            .bind("name", name)
            .bind("source", source.toString())
            .bind("kind", kind)
            .bind("openedAt", now())
            .execute());
  }

  /// @param covers ids of images spread over it
  void count(String id, int images, int problems, List<Integer> covers) {
    db.useHandle(handle ->
        handle
            .createUpdate(COUNTS)
            .bind("id", id)
            .bind("images", images)
            .bind("problems", problems)
            .bind("covers", covers.stream().map(String::valueOf).collect(Collectors.joining(" ")))
            .execute());
  }

  /// Keeps what the source was like when it was listed.
  void source(String id, Stamp stamp) {
    db.useHandle(handle ->
        handle
            .createUpdate(SOURCE)
            .bind("id", id)
            .bind("bytes", stamp.bytes())
            .bind("modified", stamp.modified())
            .execute());
  }

  void indexed(String id) {
    db.useHandle(handle -> handle.execute("UPDATE dataset SET indexed = TRUE WHERE id = ?", id));
  }

  void opened(String id) {
    db.useHandle(handle ->
        handle.execute(
            "UPDATE dataset SET opened_at = ?, removed = FALSE WHERE id = ?", now(), id));
  }

  void remove(String id) {
    db.useHandle(handle -> handle.execute("UPDATE dataset SET removed = TRUE WHERE id = ?", id));
  }

  void delete(String id) {
    db.useHandle(handle -> handle.execute("DELETE FROM dataset WHERE id = ?", id));
  }

  Optional<Row> find(String id) {
    return db.withHandle(
        handle -> handle.createQuery(BY_ID).bind("id", id).mapTo(Row.class).findOne());
  }

  Optional<Row> findBySource(Path source) {
    return db.withHandle(handle ->
        handle.createQuery(BY_SOURCE).bind("source", source.toString()).mapTo(Row.class).findOne());
  }

  /// All of them, the last opened first.
  List<Row> all() {
    return db.withHandle(handle -> handle.createQuery(NEWEST_FIRST).mapTo(Row.class).list());
  }

  private static OffsetDateTime now() {
    return Instant.now().atOffset(ZoneOffset.UTC);
  }

  /// One stored dataset.
  record Row(
      String id,
      String name,
      String source,
      DatasetKind kind,
      boolean indexed,
      boolean removed,
      int images,
      int problems,
      String covers,
      long sourceBytes,
      long sourceModified,
      OffsetDateTime openedAt) {
    List<Long> coverIds() {
      return covers.isEmpty()
          ? List.of()
          : Arrays.stream(covers.split(" ")).map(Long::valueOf).toList();
    }

    Stamp stamp() {
      return new Stamp(sourceBytes, sourceModified);
    }
  }

  /// What tells one state of a file from another.
  ///
  /// @param modified milliseconds since 1970
  record Stamp(long bytes, long modified) {
    static Stamp of(Path file) throws IOException {
      var found = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(found.size(), found.lastModifiedTime().toMillis());
    }
  }
}
