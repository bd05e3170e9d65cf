package io.github.limner.disk;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// The names of what lies in a folder.
public final class FolderNames {
  private FolderNames() {}

  /// Tells every name once, in no order.
  ///
  /// @throws IOException if the folder cannot be read, or not to its end
  public static void forEach(Path folder, Consumer<String> names) throws IOException {
    if (LinuxFolder.CAN_BE_READ && LinuxFolder.forEach(folder, names)) return;
    try (var entries = Files.newDirectoryStream(folder)) {
      for (var entry : entries) names.accept(entry.getFileName().toString());
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }
}
