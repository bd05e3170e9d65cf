package io.github.limner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.limner.OpenFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class DatabaseTest {
  @TempDir Path folder;

  @Test
  void whatWasStoredIsThereWhenItIsOpenedAgain() {
    try (var database = open("one")) {
      store(database.jdbi(), "theme", "DARK");
    }
    try (var database = open("one")) {
      assertThat(stored(database.jdbi(), "theme")).isEqualTo("DARK");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space", "ünï 😀", "100%", "a=b", "it's"})
  void aFolderMayHaveAnyName(String name) throws Exception {
    Files.createDirectory(folder.resolve(name));
    try (var database = open(name + "/database")) {
      store(database.jdbi(), "theme", "DARK");
    }

    assertThat(folder.resolve(name + "/database.mv.db")).exists();
  }

  @Test
  void aFolderThatH2CannotNameIsRefusedInWords() throws Exception {
    Files.createDirectory(folder.resolve("a;b"));

    assertThatThrownBy(() -> open("a;b/database")).hasMessageContaining("semicolon");
  }

  @Test
  void closingLetsGoOfTheFileEvenTwice() throws Exception {
    var database = open("one");
    database.close();
    database.close();

    assertThat(OpenFiles.below(folder)).isEmpty();
    Files.delete(folder.resolve("one.mv.db"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void thePageCacheTellsWhatItHoldsAndGivesWayWhenTold() {
    try (var database = open("one")) {
      fill(database.jdbi());
      assertThat(database.maxCacheBytes()).isEqualTo(4 << 20);
      assertThat(database.cacheBytes()).isGreaterThan(1 << 20);

      database.limitCache(0);

      assertThat(database.maxCacheBytes()).isEqualTo(1 << 20);
      assertThat(database.cacheBytes()).isZero();
      database.limitCache(100);
      assertThat(database.maxCacheBytes()).isEqualTo(4 << 20);
    }
  }

  @Test
  void aClosedOneHoldsNothing() {
    var database = open("one");
    database.close();

    database.limitCache(1);

    assertThat(database.cacheBytes() + database.maxCacheBytes()).isZero();
  }

  /// Writes 16 MB and reads them again.
  private static void fill(Jdbi jdbi) {
    jdbi.useHandle(handle -> {
      handle.execute("CREATE TABLE IF NOT EXISTS big(id INT PRIMARY KEY, text VARCHAR)");
      handle.execute(
          "MERGE INTO big SELECT x, REPEAT('0123456789abcdef', 50) FROM SYSTEM_RANGE(1, 20000)");
      handle.execute("CHECKPOINT SYNC");
      handle.execute("SELECT SUM(LENGTH(text)) FROM big");
    });
  }

  @Test
  void closingWhatSomebodyElseHasShutDownIsNoFailure() throws Exception {
    var database = open("one");
    try (var handle = database.jdbi().open();
        var statement = handle.getConnection().createStatement()) {
      statement.execute("SHUTDOWN");
    }

    database.close();

    assertThat(OpenFiles.below(folder)).isEmpty();
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedAndLeftAsItWas() throws Exception {
    var file = Files.writeString(folder.resolve("one.mv.db"), "Dear Ann, ".repeat(2000));

    assertThatThrownBy(() -> open("one")).isInstanceOf(RuntimeException.class);

    assertThat(file).hasContent("Dear Ann, ".repeat(2000));
    assertThat(OpenFiles.below(folder)).isEmpty();
  }

  private Database open(String name) {
    return Database.open(folder.resolve(name), Schema.WORKSPACE);
  }

  private static void store(Jdbi db, String name, String value) {
    db.useHandle(
        h -> h.execute("INSERT INTO setting(name, text_value) VALUES (?, ?)", name, value));
  }

  private static String stored(Jdbi db, String name) {
    return db.withHandle(h ->
        h.createQuery("SELECT text_value FROM setting WHERE name = :name")
            .bind("name", name)
            .mapTo(String.class)
            .one());
  }
}
