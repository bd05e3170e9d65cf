package io.github.limner.index;

import io.github.limner.disk.FolderNames;
import io.github.limner.image.ImageFormat;
import io.github.limner.problem.BadFileException;
import io.github.limner.problem.Problem;
import io.github.limner.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;

/// Finds the files in and below a folder, in natural order, images with their sizes and times.
/// Names wait outside the heap, so that a folder may hold a million of them.
///
/// Links to files are followed; links to folders too, but never in a circle. Hidden names are
/// passed over. A folder that cannot be read is a problem, and the rest goes on.
public final class FolderWalk {
  private static final String MAC_LEFTOVERS = "__MACOSX";

  private final Path root;
  private final Sink sink;
  private final Progress progress;
  private final Deque<Object> ancestors = new ArrayDeque<>();
  private long seen;

  /// Takes what a walk finds.
  public interface Sink {
    /// Hears of a folder before it is listed.
    void folder(Path folder) throws IOException;

    /// Takes an image.
    ///
    /// @param path relative to the folder, with `/`
    /// @param modified milliseconds since 1970
    void image(String path, long bytes, long modified) throws IOException;

    /// Takes another file.
    void other(String path) throws IOException;

    void problem(Problem problem);
  }

  public FolderWalk(Path root, Sink sink, Progress progress) {
    this.root = root;
    this.sink = sink;
    this.progress = progress;
  }

  /// Walks the whole tree.
  ///
  /// @throws IOException if the folder itself cannot be read, or the sink fails
  public void run() throws IOException {
    try (var names = names(root)) {
      folder(root, "", names);
    }
  }

  private void folder(Path folder, String prefix, SortedPaths names) throws IOException {
    var key = key(folder);
    if (ancestors.contains(key)) return;
    ancestors.push(key);
    for (int number : names.order()) {
      var name = names.path(number);
      entry(folder.resolve(name), prefix + name);
    }
    ancestors.pop();
  }

  private void entry(Path file, String path) throws IOException {
    progress.report(++seen, 0);
    BasicFileAttributes found;
    try {
      found = Files.readAttributes(file, BasicFileAttributes.class);
    } catch (IOException e) {
      complain(path, e);
      return;
    }
    if (found.isDirectory()) {
      below(file, path + "/");
    } else if (found.isRegularFile()) {
      if (ImageFormat.ofName(path).isPresent())
        sink.image(path, found.size(), found.lastModifiedTime().toMillis());
      else sink.other(path);
    }
  }

  private void below(Path folder, String prefix) throws IOException {
    SortedPaths names;
    try {
      names = names(folder);
    } catch (IOException e) {
      complain(prefix, e);
      return;
    }
    try (names) {
      folder(folder, prefix, names);
    }
  }

  private void complain(String path, IOException e) {
    if (!path.endsWith("/") && ImageFormat.ofName(path).isEmpty()) return;
    boolean isDangling = Files.isSymbolicLink(root.resolve(path));
    var why =
        isDangling
            ? "is a link to a file that is not there"
            : "cannot be read: " + BadFileException.reason(e);
    sink.problem(Problem.error(path, why));
  }

  private SortedPaths names(Path folder) throws IOException {
    sink.folder(folder);
    var names = new SortedPaths();
    try {
      FolderNames.forEach(
          folder,
          name -> {
            if (!name.startsWith(".") && !name.equals(MAC_LEFTOVERS)) names.add(name);
          });
      return names;
    } catch (IOException e) {
      names.close();
      throw e;
    }
  }

  private static Object key(Path folder) throws IOException {
    var key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
    return key == null ? folder.toRealPath() : key;
  }
}
