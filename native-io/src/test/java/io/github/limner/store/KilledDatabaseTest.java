package io.github.limner.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.limner.Child;
import java.nio.file.Path;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class KilledDatabaseTest {
  private static final int ROUNDS = 5;

  @Test
  void afterAKillEveryAcknowledgedTransactionIsThereWholeAndNoneInPart(@TempDir Path folder)
      throws Exception {
    var file = folder.resolve("index");
    int next = 0;
    for (int round = 0; round < ROUNDS; round++) {
      int acknowledged = writeUntilKilled(file, next, 1 + 31 * round);
      try (var database = Database.open(file, RowWriter.SCHEMA)) {
        int rows = count(database.jdbi(), "SELECT COUNT(*) FROM line WHERE words LIKE 'photos/%'");

        assertThat(rows % RowWriter.ROWS).isZero();
        assertThat(rows).isGreaterThanOrEqualTo((acknowledged + 1) * RowWriter.ROWS);
        assertThat(count(database.jdbi(), "SELECT lines FROM total")).isEqualTo(rows);
        assertThatEachIndexFindsTheSame(database.jdbi(), rows);
        next = rows / RowWriter.ROWS;
      }
    }
  }

  /// The last transaction the program said it had committed.
  private static int writeUntilKilled(Path file, int first, int transactions) throws Exception {
    var writer = Child.of(RowWriter.class, file, first);
    int last = -1;
    for (int i = 0; i < transactions; i++) last = Integer.parseInt(writer.line());
    var unread = writer.kill();
    return unread.isEmpty() ? last : Integer.parseInt(unread.getLast());
  }

  private static void assertThatEachIndexFindsTheSame(Jdbi db, int rows) {
    for (var column : new String[] {"id >= 0", "place >= 0", "words > ''"})
      assertThat(count(db, "SELECT COUNT(*) FROM line WHERE " + column)).isEqualTo(rows);
    for (int row = 0; row < rows; row += 7) {
      var path = "photos/%d.jpg".formatted(row);
      assertThat(count(db, "SELECT id FROM line WHERE words = '%s'".formatted(path)))
          .isEqualTo(row);
    }
  }

  private static int count(Jdbi db, String query) {
    return db.withHandle(handle -> handle.createQuery(query).mapTo(int.class).one());
  }
}
