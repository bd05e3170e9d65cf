package io.github.limner.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.limner.store.Database;
import io.github.limner.store.Schema;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DatasetTableTest {
  @TempDir Path folder;

  @Test
  void newCountsOfAnIndexedDatasetLeaveItIndexed() {
    try (var database = Database.open(folder.resolve("workspace"), Schema.WORKSPACE)) {
      var table = new DatasetTable(database.jdbi());
      table.insert("d1", "photos", folder, DatasetKind.FOLDER);
      table.indexed("d1");

      table.count("d1", 7, 2, List.of(1, 3));

      var row = table.find("d1").orElseThrow();
      assertThat(row.indexed()).isTrue();
      assertThat(row.images()).isEqualTo(7);
      assertThat(row.problems()).isEqualTo(2);
      assertThat(row.coverIds()).containsExactly(1L, 3L);
    }
  }
}
