package io.github.limner.thumbs;

import java.io.IOException;
import java.nio.file.Path;

/// A program that stores thumbnails until it is killed, and prints the id of each one it has
/// stored.
final class PackWriter {
  private PackWriter() {}

  public static void main(String[] arguments) throws IOException {
    try (ThumbPack pack = ThumbPack.open(Path.of(arguments[0]))) {
      for (long id = Long.parseLong(arguments[1]); ; id++) {
        pack.store(ThumbPackTest.large(id), ThumbPackTest.stored(id));
        System.out.println(id);
      }
    }
  }
}
