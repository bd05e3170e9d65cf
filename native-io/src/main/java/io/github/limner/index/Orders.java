package io.github.limner.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// The orders that one listing made.
///
/// @param number of the listing, from 1
/// @param present the images there are
/// @param known these and those that have vanished, which keep their ids for when they come back
record Orders(int number, ImageOrder present, ImageOrder known) implements AutoCloseable {
  static Orders open(Path folder, int number) throws IOException {
    var present = ImageOrder.open(folder.resolve(name("present", number)));
    try {
      return new Orders(number, present, ImageOrder.open(folder.resolve(name("known", number))));
    } catch (IOException | RuntimeException e) {
      present.close();
      throw e;
    }
  }

  /// Deletes what other listings left behind.
  static void deleteOthers(Path folder, int number) throws IOException {
    var kept = Set.of(name("present", number), name("known", number));
    try (var files = Files.newDirectoryStream(folder, "{present,known}-*.bin")) {
      for (var file : files) if (!kept.contains(file.getFileName().toString())) Files.delete(file);
    }
  }

  void clear() {
    present.clear();
    known.clear();
  }

  void force() {
    present.force();
    known.force();
  }

  @Override
  public void close() throws IOException {
    try (present) {
      known.close();
    }
  }

  private static String name(String kind, int number) {
    return "%s-%d.bin".formatted(kind, number);
  }
}
