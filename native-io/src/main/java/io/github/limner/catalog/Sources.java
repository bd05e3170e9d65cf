package io.github.limner.catalog;

import io.github.limner.archive.ZipDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// What can become a dataset.
final class Sources {
  private static final String ZIP = ".zip";

  private Sources() {}

  /// Tells a folder from an archive, by content.
  ///
  /// @throws io.github.limner.problem.BadFileException if an archive is damaged
  /// @throws IllegalArgumentException if it is neither
  static DatasetKind kind(Path source) throws IOException {
    if (Files.isDirectory(source)) {
      try (var entries = Files.newDirectoryStream(source)) {
        var _ = entries.iterator().hasNext();
      }
      return DatasetKind.FOLDER;
    }
    if (!hasZipName(source) && !beginsLikeZip(source))
      throw new IllegalArgumentException(
          source + " is neither a folder nor a ZIP file; open the folder it lies in instead");
    ZipDirectory.open(source).close();
    return DatasetKind.ZIP;
  }

  static String name(Path source) {
    var file = source.getFileName();
    var name = file == null ? source.toString() : file.toString();
    return hasZipName(source) ? name.substring(0, name.length() - ZIP.length()) : name;
  }

  /// Whether what is still needed of a source is gone.
  static boolean isMissing(DatasetTable.Row row) {
    return switch (row.kind()) {
      case FOLDER -> !Files.isDirectory(Path.of(row.source()));
      case ZIP -> !row.indexed() && !Files.isRegularFile(Path.of(row.source()));
      case SAMPLE -> false;
    };
  }

  /// What an archive is like now; empty if it cannot be asked.
  static Optional<DatasetTable.Stamp> stamp(DatasetTable.Row row) {
    try {
      return Optional.of(DatasetTable.Stamp.of(Path.of(row.source())));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// Whether an archive is there and another one than was listed last.
  static boolean hasChanged(DatasetTable.Row row) {
    return stamp(row).filter(now -> !now.equals(row.stamp())).isPresent();
  }

  private static boolean hasZipName(Path source) {
    return source.toString().toLowerCase(Locale.ROOT).endsWith(ZIP);
  }

  private static boolean beginsLikeZip(Path source) throws IOException {
    try (var in = Files.newInputStream(source)) {
      var head = in.readNBytes(4);
      return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] < 8 && head[3] < 9;
    }
  }
}
