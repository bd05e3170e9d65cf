package io.github.limner.launcher.window;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The files last dragged over the page, to be taken once when they are dropped.
final class DraggedPaths {
  private final Consumer<Path> grant;
  private List<Path> paths = List.of();

  DraggedPaths(Consumer<Path> grant) {
    this.grant = grant;
  }

  synchronized void over(List<Path> dragged) {
    paths = List.copyOf(dragged);
  }

  /// Gives the files away: from now on the page may ask for what is in them.
  synchronized List<Path> take() {
    var taken = paths;
    paths = List.of();
    taken.forEach(grant);
    return taken;
  }
}
