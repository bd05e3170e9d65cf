package io.github.limner.bridge;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Helps to type a path where there is no file dialog.
public final class PathCommands {
  private static final int MAX_ENTRIES = 50;

  private final PathScope scope;
  private final Path home;

  PathCommands(PathScope scope, Path home) {
    this.scope = scope;
    this.home = home;
  }

  public static List<Command<?, ?>> of(PathScope scope) {
    var commands = new PathCommands(scope, Path.of(System.getProperty("user.home")));
    return List.of(
        Command.quick(
            "complete_path",
            "Lists the folders and ZIPs a path that is being typed may mean.",
            CompletePath.class,
            PathCompletions.class,
            commands::complete));
  }

  PathCompletions complete(CompletePath request) throws IOException {
    var typed = expanded(request.text());
    int slash =
        Math.max(typed.lastIndexOf('/'), typed.lastIndexOf(home.getFileSystem().getSeparator()));
    var folder = scope.check(Path.of(typed.substring(0, slash + 1)));
    var start = typed.substring(slash + 1);
    try (var names = Files.list(folder)) {
      return new PathCompletions(
          names
              .filter(path -> fits(name(path), start))
              .map(path -> new PathEntry(path, Files.isDirectory(path)))
              .filter(entry -> entry.directory() || isZip(entry.path()))
              .sorted(
                  Comparator.comparing(entry -> name(entry.path()), String.CASE_INSENSITIVE_ORDER))
              .limit(MAX_ENTRIES)
              .toList());
    } catch (NoSuchFileException | NotDirectoryException | AccessDeniedException e) {
      return new PathCompletions(List.of());
    }
  }

  /// With `~` for the home folder, in which relative paths start too.
  private String expanded(String text) {
    if (text.equals("~")) return home + "/";
    if (text.startsWith("~/")) return home + text.substring(1);
    return Path.of(text).isAbsolute() ? text : home + "/" + text;
  }

  private static boolean fits(String name, String start) {
    if (name.startsWith(".") && !start.startsWith(".")) return false;
    return name.regionMatches(true, 0, start, 0, start.length());
  }

  private static boolean isZip(Path path) {
    return name(path).toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  /// Asks what a path may become.
  ///
  /// @param text as far as it is typed; `~` is the home folder
  public record CompletePath(String text) {}

  /// What it may become, by name; at most 50.
  public record PathCompletions(List<PathEntry> entries) {
    public PathCompletions {
      entries = List.copyOf(entries);
    }
  }

  /// A folder, or a ZIP.
  public record PathEntry(Path path, boolean directory) {}
}
