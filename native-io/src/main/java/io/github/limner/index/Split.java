package io.github.limner.index;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The part of a dataset an image is for, as the names of its folders say.
public enum Split {
  NONE(0, "(?!)"),
  TRAIN(1, "train(ing)?"),
  VAL(2, "val(id(ation)?)?|dev"),
  TEST(3, "test(ing)?");

  private static final Map<Integer, Split> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Split::code, one -> one));

  private final int code;
  private final Pattern folder;

  Split(int code, String folder) {
    this.code = code;
    // As in COCO's train2017 or val_2.
    this.folder = Pattern.compile("(?:" + folder + ")[ _-]?\\d*", Pattern.CASE_INSENSITIVE);
  }

  /// The number that stands for it in a record.
  int code() {
    return code;
  }

  static Split ofCode(int code) {
    return BY_CODE.getOrDefault(code, NONE);
  }

  /// The split that the outermost telling folder of a path says.
  static Split ofPath(String path) {
    for (int start = 0, end; (end = path.indexOf('/', start)) >= 0; start = end + 1) {
      var split = ofFolder(path.substring(start, end));
      if (split.isPresent()) return split.get();
    }
    return NONE;
  }

  private static Optional<Split> ofFolder(String name) {
    for (var split : values()) if (split.folder.matcher(name).matches()) return Optional.of(split);
    return Optional.empty();
  }
}
