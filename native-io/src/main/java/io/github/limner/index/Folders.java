package io.github.limner.index;

import java.util.ArrayList;
import java.util.List;

/// The folders in which images lie.
public final class Folders {
  private static final int MAX_FOLDERS = 200;

  private Folders() {}

  /// The folders directly in a folder, in natural order, but not too many.
  ///
  /// @param folder a path without `/` at its end; empty is the dataset itself
  public static List<String> in(ImageIndex index, String folder) {
    var prefix = folder.isEmpty() ? "" : folder + "/";
    var found = new ArrayList<String>();
    var last = "";
    for (int position = 0; position < index.size() && found.size() < MAX_FOLDERS; position++) {
      var path = index.path(index.id(position));
      if (!path.startsWith(prefix)) continue;
      int end = path.indexOf('/', prefix.length());
      if (end < 0 || (!last.isEmpty() && path.startsWith(last + "/"))) continue;
      last = path.substring(0, end);
      found.add(last);
    }
    return found;
  }
}
