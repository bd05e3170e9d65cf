package io.github.limner.index;

/// The splits of paths that come folder by folder.
final class Splits {
  private String folder = "";
  private Split split = Split.NONE;

  Split of(String path) {
    int end = path.lastIndexOf('/') + 1;
    if (end == folder.length() && path.startsWith(folder)) return split;
    folder = path.substring(0, end);
    split = Split.ofPath(folder);
    return split;
  }
}
