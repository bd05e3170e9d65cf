package io.github.limner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.limner.OpenFiles;
import io.github.limner.problem.ProblemKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
final class SchemaTest {
  @TempDir Path folder;

  static List<Schema> schemas() {
    return List.of(Schema.WORKSPACE, Schema.INDEX, Schema.ANNOTATIONS);
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void everyStepRunsOnce(Schema schema) {
    open(schema).close();

    try (var database = open(schema)) {
      assertThat(steps(database.jdbi())).isEqualTo(schema.steps().size());
    }
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void aStepThatAKillCutOffAnywhereIsRunToItsEnd(Schema schema) throws IOException {
    var statements = text(schema).split(";", -1);
    for (int done = 0; done < statements.length; done++) {
      var file = folder.resolve(schema.name() + done);
      try (var unfinished = Database.open(file, new Schema(schema.name(), List.of()))) {
        for (int i = 0; i < done; i++) run(unfinished.jdbi(), statements[i]);
      }

      try (var database = Database.open(file, schema)) {
        assertThat(steps(database.jdbi()))
            .as("after %d statements", done)
            .isEqualTo(schema.steps().size());
        if (schema.equals(Schema.INDEX))
          assertThat(tallies(database.jdbi())).isEqualTo(ProblemKind.values().length);
      }
    }
  }

  @Test
  void aDatabaseOfANewerProgramIsRefusedInWordsAndLetGo() {
    int known = Schema.WORKSPACE.steps().size();
    try (var database = open(Schema.WORKSPACE)) {
      run(database.jdbi(), "INSERT INTO schema_version(version) VALUES (%d)".formatted(known + 1));
    }

    assertThatThrownBy(() -> open(Schema.WORKSPACE))
        .hasMessage(
            "The workspace database is of a newer Limner (schema %d, this program knows %d)",
            known + 1, known);
    assertThat(OpenFiles.below(folder)).isEmpty();
  }

  private Database open(Schema schema) {
    return Database.open(folder.resolve("database"), schema);
  }

  private static int steps(Jdbi db) {
    return db.withHandle(
        h -> h.createQuery("SELECT COUNT(*) FROM schema_version").mapTo(Integer.class).one());
  }

  private static int tallies(Jdbi db) {
    return db.withHandle(
        h -> h.createQuery("SELECT COUNT(*) FROM tally").mapTo(Integer.class).one());
  }

  private static void run(Jdbi db, String statement) {
    if (!statement.isBlank()) db.useHandle(handle -> handle.execute(statement));
  }

  private static String text(Schema schema) throws IOException {
    var all = new StringBuilder();
    for (var step : schema.steps()) {
      try (var in = Schema.class.getResourceAsStream(schema.name() + "/" + step)) {
        all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }
}
