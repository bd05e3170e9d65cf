package io.github.limner.annotation;

/// The names that tags and saved views may have.
final class TagName {
  private static final int MAX_LENGTH = 100;

  private TagName() {}

  /// A name without the blanks around it.
  ///
  /// @throws IllegalArgumentException if it is empty, too long, or a query could not name it
  static String checked(String name) {
    var stripped = name.strip();
    if (stripped.isEmpty()) throw new IllegalArgumentException("a name is missing");
    if (stripped.length() > MAX_LENGTH)
      throw new IllegalArgumentException(
          "a name has at most %d characters: %s".formatted(MAX_LENGTH, stripped));
    if (stripped.indexOf('"') >= 0 || stripped.chars().anyMatch(Character::isISOControl))
      throw new IllegalArgumentException("a name has no quotation marks: " + stripped);
    return stripped;
  }
}
