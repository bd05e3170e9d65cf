package io.github.limner.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.limner.index.ImageRecords.Known;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImageRecordsTest {
  private static final int MORE_THAN_A_PIECE = 70_000;

  @TempDir Path folder;

  @Test
  void everyImageKeepsItsOwnFactsAcrossPiecesAndOpenings() throws IOException {
    try (var records = ImageRecords.open(folder.resolve("images"))) {
      for (int i = 1; i <= MORE_THAN_A_PIECE; i++)
        assertThat(records.add(i * 10L, i + 1, i * 100L, i * 1000L)).isEqualTo(i);
      for (int id = 1; id <= MORE_THAN_A_PIECE; id += 2) {
        records.probed(id, id % 7, id % 8 + 1, id, id + 5);
      }
    }

    try (var records = ImageRecords.open(folder.resolve("images"))) {
      assertThat(records.count()).isEqualTo(MORE_THAN_A_PIECE);
      for (int id = 1; id <= MORE_THAN_A_PIECE; id++) {
        boolean isOdd = id % 2 == 1;
        assertThat(records.name(id)).isEqualTo(id * 10L);
        assertThat(records.entry(id)).isEqualTo(id + 1);
        assertThat(records.bytes(id)).isEqualTo(id * 100L);
        assertThat(records.modified(id)).isEqualTo(id * 1000L);
        assertThat(records.has(id, Known.HEADER)).isEqualTo(isOdd);
        assertThat(records.has(id, Known.GONE)).isFalse();
        if (isOdd) {
          assertThat(records.format(id)).isEqualTo(id % 7);
          assertThat(records.orientation(id)).isEqualTo(id % 8 + 1);
          assertThat(records.width(id)).isEqualTo(id);
          assertThat(records.height(id)).isEqualTo(id + 5);
        }
      }
    }
  }

  @Test
  void aChangedFileIsUnknownAgainButKeepsItsPlace() throws IOException {
    try (var records = ImageRecords.open(folder.resolve("images"))) {
      int id = records.add(10, -1, 100, 1000);
      records.probed(id, 1, 1, 640, 480);

      records.change(id, 200, 2000);

      assertThat(records.has(id, Known.HEADER)).isFalse();
      assertThat(records.name(id)).isEqualTo(10);
      assertThat(records.bytes(id)).isEqualTo(200);
    }
  }

  @Test
  void aFileCutOffInAPieceIsFilledUp() throws IOException {
    var file = folder.resolve("images");
    try (var records = ImageRecords.open(file)) {
      var _ = records.add(10, -1, 100, 1000);
    }
    try (var channel = Files.newByteChannel(file, java.nio.file.StandardOpenOption.WRITE)) {
      channel.truncate(1000);
    }

    try (var records = ImageRecords.open(file)) {
      assertThat(records.count()).isEqualTo(1);
      assertThat(records.bytes(1)).isEqualTo(100);
    }
  }

  @Test
  void namesComeBackFromTheirPlacesAcrossPieces() throws IOException {
    var places = new long[200_000];
    try (var names = Names.open(folder.resolve("names"))) {
      for (int i = 0; i < places.length; i++) places[i] = names.add("folder/ä 🙂 picture " + i);
    }

    try (var names = Names.open(folder.resolve("names"))) {
      for (int i = 0; i < places.length; i++)
        assertThat(names.get(places[i])).isEqualTo("folder/ä 🙂 picture " + i);
      assertThat(names.get(names.add("one more"))).isEqualTo("one more");
    }
  }

  @Test
  void anOrderGrowsAcrossPieces() throws IOException {
    int size = 300_000;
    try (var order = ImageOrder.open(folder.resolve("order"))) {
      for (int i = 0; i < size; i++) order.add(size - i);
    }

    try (var order = ImageOrder.open(folder.resolve("order"))) {
      assertThat(order.size()).isEqualTo(size);
      for (int i = 0; i < size; i++) assertThat(order.id(i)).isEqualTo(size - i);
    }
  }
}
