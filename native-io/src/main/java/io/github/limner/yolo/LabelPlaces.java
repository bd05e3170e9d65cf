package io.github.limner.yolo;

import java.util.List;

/// Where the labels of an image may lie.
public final class LabelPlaces {
  private static final String IMAGES = "images";
  private static final String LABELS = "labels";

  private LabelPlaces() {}

  /// The label files an image may have, the likeliest first: in `labels` for the last folder called
  /// `images`, or beside the image.
  ///
  /// @param image its path, with `/` between its names
  public static List<String> of(String image) {
    int dot = image.lastIndexOf('.');
    int name = image.lastIndexOf('/') + 1;
    var stem = dot > name ? image.substring(0, dot) : image;
    var beside = stem + ".txt";
    int at = lastFolder(stem, IMAGES);
    if (at < 0) return List.of(beside);
    var apart = stem.substring(0, at) + LABELS + stem.substring(at + IMAGES.length()) + ".txt";
    return List.of(apart, beside);
  }

  /// Whether a label file lies in the folder of its image.
  public static boolean isBeside(String labels, String image) {
    int end = image.lastIndexOf('/') + 1;
    return labels.lastIndexOf('/') + 1 == end && labels.startsWith(image.substring(0, end));
  }

  /// Where the last folder of that name begins in a path, −1 if there is none.
  private static int lastFolder(String path, String folder) {
    for (int end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
      int start = path.lastIndexOf('/', end - 1) + 1;
      if (path.substring(start, end).equalsIgnoreCase(folder)) return start;
    }
    return -1;
  }

  /// Whether a file of that name may hold the labels of an image.
  public static boolean isLabelName(String name) {
    return name.endsWith(".txt") && !ClassLists.isListName(name);
  }
}
