package io.github.limner.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// The numbered steps that make a database what the code expects.
///
/// H2 commits before and after each statement that defines something, so a kill can cut a step off
/// anywhere. Every statement must therefore do no harm when it runs a second time.
///
/// @param name the resource folder of the steps
/// @param steps their file names in order; released ones never change
public record Schema(String name, List<String> steps) {
  public static final Schema WORKSPACE =
      new Schema(
          "workspace", List.of("V001__datasets_tasks_settings.sql", "V002__sources_covers.sql"));
  public static final Schema INDEX = new Schema("index", List.of("V001__problems_classes.sql"));
  public static final Schema ANNOTATIONS =
      new Schema("annotations", List.of("V001__images_tags_views.sql"));

  private static final String VERSION_TABLE =
      "CREATE TABLE IF NOT EXISTS schema_version(version INT NOT NULL)";

  public Schema {
    steps = List.copyOf(steps);
  }

  /// Runs the steps `jdbi` has not seen to their end.
  ///
  /// @throws IllegalStateException if the database was written by a newer program
  void migrate(Jdbi jdbi) {
    jdbi.useHandle(handle -> handle.execute(VERSION_TABLE));
    int done =
        jdbi.withHandle(
            h -> h.createQuery("SELECT COUNT(*) FROM schema_version").mapTo(int.class).one());
    if (done > steps.size())
      throw new IllegalStateException(
          "The %s database is of a newer Limner (schema %d, this program knows %d)"
              .formatted(name, done, steps.size()));
    for (int step = done; step < steps.size(); step++) run(jdbi, step);
  }

  private void run(Jdbi jdbi, int step) {
    var sql = text(steps.get(step));
    jdbi.useTransaction(handle -> apply(handle, sql, step + 1));
  }

  private static void apply(Handle handle, String sql, int version) {
    handle.createScript(sql).execute();
    handle.execute("INSERT INTO schema_version(version) VALUES (?)", version);
  }

  private String text(String step) {
    try (InputStream in = Schema.class.getResourceAsStream(name + "/" + step)) {
      if (in == null) throw new IllegalStateException("No migration " + name + "/" + step);
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
