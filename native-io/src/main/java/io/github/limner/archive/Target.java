package io.github.limner.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;

/// The folder that entries are extracted into, and where in it each goes.
///
/// @param root a real path: links are followed up to here and not below
record Target(ZipDirectory zip, Path root) {
  /// The coarsest clock of a file system (FAT).
  private static final Duration CLOCK = Duration.ofSeconds(2);

  Room room() throws IOException {
    return new Room(Files.getFileStore(root), zip.limits().reserveBytes());
  }

  Path place(int entry) {
    return root.resolve(zip.path(entry));
  }

  /// Whether an earlier run finished this entry. Files are only ever moved to their place whole,
  /// with their time set, so size and time together are proof enough.
  boolean isComplete(int entry) throws IOException {
    FileTime modified = FileTime.from(zip.modified(entry));
    return Folders.look(place(entry))
        .filter(file -> file.isRegularFile() && file.size() == zip.bytes(entry))
        .filter(file -> distance(file.lastModifiedTime(), modified).compareTo(CLOCK) < 0)
        .isPresent();
  }

  /// What is still to be written for it, as far as can be seen.
  long missingBytes(int entry) {
    try {
      return isComplete(entry) ? 0 : zip.fileBytes(entry);
    } catch (IOException _) {
      return zip.fileBytes(entry);
    }
  }

  private static Duration distance(FileTime a, FileTime b) {
    return Duration.between(a.toInstant(), b.toInstant()).abs();
  }
}
