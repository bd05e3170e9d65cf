package io.github.limner.store;

import java.nio.file.Path;
import java.util.List;

/// A program that stores rows, ten in a transaction, until it is killed, and prints the number of
/// each transaction it has committed.
final class RowWriter {
  static final int ROWS = 10;

  /// A table with three indexes, and a count of its rows.
  static final Schema SCHEMA = new Schema("lines", List.of("V001__lines.sql"));

  private RowWriter() {}

  public static void main(String[] arguments) {
    try (var database = Database.open(Path.of(arguments[0]), SCHEMA)) {
      for (int number = Integer.parseInt(arguments[1]); ; number++) {
        commit(database, number);
        System.out.println(number);
      }
    }
  }

  private static void commit(Database database, int number) {
    database
        .jdbi()
        .useTransaction(handle -> {
          var batch = handle.prepareBatch("INSERT INTO line(id, place, words) VALUES (?, ?, ?)");
          for (int i = 0; i < ROWS; i++) {
            int row = number * ROWS + i;
            batch.bind(0, row).bind(1, row).bind(2, "photos/%d.jpg".formatted(row)).add();
          }
          batch.execute();
          handle.execute("UPDATE total SET lines = lines + ?", ROWS);
        });
  }
}
