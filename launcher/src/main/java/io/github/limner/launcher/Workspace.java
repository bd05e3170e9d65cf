package io.github.limner.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;

/// The folder that holds everything of one user's, private to that user.
///
/// @param directory absolute
public record Workspace(Path directory) {
  /// Takes the folder as it is, or makes it.
  static Workspace at(Path directory) throws IOException {
    var absolute = directory.toAbsolutePath().normalize();
    if (!Files.isDirectory(absolute)) Files.createDirectories(absolute, onlyForTheUser(absolute));
    return new Workspace(absolute.toRealPath());
  }

  /// Where the system keeps programs' own files.
  static Path usual(String system, Map<String, String> environment, Path home) {
    var name = system.toLowerCase(Locale.ROOT);
    if (name.contains("mac")) return home.resolve("Library/Application Support/limner");
    boolean windows = name.contains("windows");
    var set = environment.getOrDefault(windows ? "LOCALAPPDATA" : "XDG_DATA_HOME", "");
    var folder = home.resolve(windows ? "AppData/Local" : ".local/share");
    return (set.isEmpty() ? folder : home.resolve(set)).resolve("limner");
  }

  /// A folder of the workspace, which is made if it is not there.
  Path folder(String name) throws IOException {
    return Files.createDirectories(directory.resolve(name));
  }

  private static FileAttribute<?>[] onlyForTheUser(Path path) {
    if (!path.getFileSystem().supportedFileAttributeViews().contains("posix"))
      return new FileAttribute<?>[0];
    var owner = PosixFilePermissions.fromString("rwx------");
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(owner)};
  }
}
