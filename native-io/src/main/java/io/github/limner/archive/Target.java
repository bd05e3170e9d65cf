package io.github.limner.archive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// The folder that entries are extracted into, and where in it each goes.
///
/// @param root a real path: links are followed up to here and not below
/// @param wasEmpty whether nothing was in it before, so that no entry needs to be looked for; the
///   look costs Java an exception where there is nothing
record Target(ZipDirectory zip, Path root, boolean wasEmpty) {
  /// The coarsest clock of a file system (FAT).
  private static final Duration CLOCK = Duration.ofSeconds(2);

  /// The target in `folder`, which is made if it does not exist.
  static Target in(Path folder, ZipDirectory zip) throws IOException {
    Path root = Files.createDirectories(folder).toRealPath();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(root)) {
      return new Target(zip, root, !files.iterator().hasNext());
    }
  }

  Room room() throws IOException {
    return new Room(Files.getFileStore(root), zip.limits().reserveBytes());
  }

  Path place(Entry entry) {
    return root.resolve(entry.path().text());
  }

  /// Whether an earlier run finished this entry. Files are only ever moved to their place whole,
  /// with their time set, so size and time together are proof enough.
  boolean isComplete(Entry entry, Path place) throws IOException {
    if (wasEmpty) {
      return false;
    }
    Instant modified = entry.modified();
    return Folders.look(place)
        .filter(file -> file.isRegularFile() && file.size() == entry.fileBytes())
        .filter(
            file -> distance(file.lastModifiedTime().toInstant(), modified).compareTo(CLOCK) < 0)
        .isPresent();
  }

  /// What is still to be written for it, as far as can be seen.
  long missingBytes(int number) {
    var entry = zip.entry(number);
    try {
      return isComplete(entry, place(entry)) ? 0 : entry.fileBytes();
    } catch (IOException _) {
      return entry.fileBytes();
    }
  }

  private static Duration distance(Instant a, Instant b) {
    return Duration.between(a, b).abs();
  }
}
