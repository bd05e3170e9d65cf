package io.github.limner.catalog;

import io.github.limner.image.ImageFormat;
import io.github.limner.problem.BadFileException;
import io.github.limner.problem.Problem;
import io.github.limner.task.Progress;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Finds the images in and below a folder, in natural order, holding one folder's names at a time.
///
/// Links to files are followed; links to folders too, but never in a circle. Hidden names are
/// passed over. A folder that cannot be read is a problem, and the rest goes on.
final class FolderScan {
  private static final String MAC_LEFTOVERS = "__MACOSX";

  private final Path root;
  private final Sink sink;
  private final Progress progress;
  private final Deque<Object> ancestors = new ArrayDeque<>();
  private long seen;

  /// Takes what a scan finds.
  interface Sink {
    /// Takes an image.
    ///
    /// @param path relative to the scanned folder, with `/`
    void image(String path, long bytes);

    void problem(Problem problem);
  }

  FolderScan(Path root, Sink sink, Progress progress) {
    this.root = root;
    this.sink = sink;
    this.progress = progress;
  }

  /// Walks the whole tree.
  ///
  /// @throws IOException if the folder itself cannot be read
  void run() throws IOException {
    folder(root, "", names(root));
  }

  private void folder(Path folder, String prefix, List<String> names) throws IOException {
    var key = key(folder);
    if (ancestors.contains(key)) return;
    ancestors.push(key);
    for (var name : names) entry(folder.resolve(name), prefix + name);
    ancestors.pop();
  }

  private void entry(Path file, String path) throws IOException {
    progress.report(++seen, 0);
    try {
      if (ImageFormat.ofName(path).isPresent() && Files.isRegularFile(file)) {
        sink.image(path, Files.size(file));
      } else if (Files.isDirectory(file)) {
        folder(file, path + "/", names(file));
      } else if (ImageFormat.ofName(path).isPresent()) {
        sink.problem(Problem.error(path, "is a link to a file that is not there"));
      }
    } catch (IOException e) {
      sink.problem(Problem.error(path, "cannot be read: " + BadFileException.reason(e)));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    var names = new ArrayList<String>();
    try (var entries = Files.newDirectoryStream(folder)) {
      for (var entry : entries) {
        var name = entry.getFileName().toString();
        if (!name.startsWith(".") && !name.equals(MAC_LEFTOVERS)) names.add(name);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    names.sort(NaturalOrder.PATHS);
    return names;
  }

  private static Object key(Path folder) throws IOException {
    var key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
    return key == null ? folder.toRealPath() : key;
  }
}
