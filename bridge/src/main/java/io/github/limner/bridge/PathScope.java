package io.github.limner.bridge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// The paths a front end may name: inside a dataset, or chosen by the user.
///
/// The page is not trusted with the rest of the disk, whatever it asks for. Links are followed
/// before a path is judged.
public final class PathScope {
  private final Set<Path> granted = ConcurrentHashMap.newKeySet();
  private final Predicate<Path> always;

  private PathScope(Predicate<Path> always) {
    this.always = always;
  }

  /// For a page: what `datasets` contains, and what is granted.
  public static PathScope of(Predicate<Path> datasets) {
    return new PathScope(datasets);
  }

  /// For a terminal and for whoever holds the token of `limner serve`: they act as the user.
  public static PathScope everything() {
    return new PathScope(_ -> true);
  }

  /// Lets the page use a path a person chose, and what lies below it.
  public void grant(Path chosen) {
    resolved(chosen).ifPresent(granted::add);
  }

  /// The path with its links followed.
  ///
  /// @throws SecurityException if the page may not name it
  public Path check(Path path) {
    var real =
        resolved(path)
            .orElseThrow(() -> new SecurityException(path + " is a link that leads nowhere"));
    if (always.test(real) || isGranted(real)) return real;
    throw new SecurityException(
        "%s lies outside the opened datasets; open its folder first".formatted(path));
  }

  private boolean isGranted(Path real) {
    for (Path path = real; path != null; path = path.getParent())
      if (granted.contains(path)) return true;
    return false;
  }

  /// The path without links; empty where a link leads nobody knows where.
  private static Optional<Path> resolved(Path path) {
    var absolute = path.toAbsolutePath().normalize();
    for (Path known = absolute; known != null; known = known.getParent()) {
      if (!Files.exists(known, LinkOption.NOFOLLOW_LINKS)) continue;
      try {
        return Optional.of(known.toRealPath().resolve(known.relativize(absolute)));
      } catch (IOException e) {
        return Optional.empty();
      }
    }
    return Optional.of(absolute);
  }
}
