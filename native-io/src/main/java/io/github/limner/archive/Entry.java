package io.github.limner.archive;

import java.time.Instant;

/// One entry, parsed once for all that an extraction asks of it.
///
/// @param path where it goes; means something only if it is not refused
record Entry(int number, DirectoryHeader header, String name, EntryPath path) {
  static Entry of(int number, DirectoryHeader header) {
    String name = EntryName.of(header);
    return new Entry(number, header, name, EntryPath.of(name, DiskRules.HERE));
  }

  boolean isFolder() {
    return header.isFolder();
  }

  /// Whether it is something macOS adds to every archive and nobody wants.
  boolean isClutter() {
    return isClutter(name);
  }

  static boolean isClutter(String name) {
    return name.startsWith("__MACOSX/") || name.equals(".DS_Store") || name.endsWith("/.DS_Store");
  }

  /// What it takes on the disk.
  long fileBytes() {
    return isFolder() ? 0 : header.bytes();
  }

  Instant modified() {
    return EntryTime.of(header);
  }
}
