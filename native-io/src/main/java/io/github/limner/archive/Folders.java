package io.github.limner.archive;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/// The folders below a target, made as they are needed. A link among them is an obstacle, never a
/// way. Used by one thread.
final class Folders {
  private final Path target;
  private String known = "";

  /// @param target an existing folder
  Folders(Path target) {
    this.target = target;
  }

  /// Makes sure that `folder` is a real folder all the way up to the target.
  ///
  /// @param folder below the target, with `/` between the parts; empty for the target itself
  void make(String folder) throws IOException {
    if (folder.equals(known)) {
      return;
    }
    Path at = target;
    for (String part : folder.split("/", -1)) {
      at = at.resolve(part);
      makeOne(at);
    }
    known = folder;
  }

  /// Makes sure of the folder that `file` is to be in.
  void makeAround(String file) throws IOException {
    make(file.substring(0, Math.max(file.lastIndexOf('/'), 0)));
  }

  private static void makeOne(Path folder) throws IOException {
    if (look(folder).isEmpty()) {
      try {
        Files.createDirectory(folder);
        return;
      } catch (FileAlreadyExistsException _) {
        // Another worker was faster, and made a folder.
      }
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(
          folder.toString(), null, "a file or link is where a folder should be: " + folder);
    }
  }

  /// What stands at `path`, without following a link there; without the cost of an exception where
  /// nothing does.
  static Optional<BasicFileAttributes> look(Path path) throws IOException {
    return Optional.ofNullable(
        path.getFileSystem()
            .provider()
            .readAttributesIfExists(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
  }
}
