package io.github.limner.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where an entry goes below the target folder.
///
/// A backslash counts as a slash: old Windows writers meant it so, and on Windows it is one.
///
/// @param text parts joined with `/`, none of them empty, `.` or `..`; empty for the target itself
/// @param changed whether the system could not take the name as it is
/// @param refusal why no file may be written there
record EntryPath(String text, boolean changed, Optional<String> refusal) {
  private static final int MAX_PART_BYTES = 255;
  private static final int MAX_BYTES = 3000;

  static EntryPath of(String name, DiskRules rules) {
    if (isPlain(name) && rules.acceptsPlain()) {
      return new EntryPath(name, false, Optional.empty());
    }
    List<String> plain = parts(name);
    var safe = new ArrayList<String>(plain.size());
    for (String part : plain) {
      safe.add(rules.safe(part));
    }
    String text = String.join("/", safe);
    boolean changed = name.indexOf('\\') >= 0 || !safe.equals(plain);
    return new EntryPath(text, changed, escape(name, plain).or(() -> obstacle(text, safe, rules)));
  }

  /// Whether nothing about a name needs a closer look, as with nearly all: short, ASCII, and only
  /// slashes and dots inside the parts. It saves a cold JVM most of the work of opening an archive.
  private static boolean isPlain(String name) {
    char before = '/';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || c > '~' || c == '\\' || c == ':') {
        return false;
      }
      if (before == '/' && (c == '/' || c == '.')) {
        return false;
      }
      before = c;
    }
    return before != '/' && name.length() <= MAX_PART_BYTES;
  }

  private static Optional<String> escape(String name, List<String> parts) {
    if (name.indexOf('\0') >= 0) {
      return Optional.of("its name holds a NUL");
    }
    if (isSlash(name, 0) || isDrive(name)) {
      return Optional.of("its name is an absolute path");
    }
    return parts.contains("..")
        ? Optional.of("its name leads out of the folder")
        : Optional.empty();
  }

  private static Optional<String> obstacle(String text, List<String> parts, DiskRules rules) {
    if (parts.isEmpty()) {
      return Optional.of("its name is empty");
    }
    if (isLonger(text, MAX_BYTES)
        || parts.stream().anyMatch(part -> isLonger(part, MAX_PART_BYTES))) {
      return Optional.of("its name is too long for a disk");
    }
    if (rules.key(parts.getFirst()).equals(Staging.FOLDER)) {
      return Optional.of("its name is the one unfinished files are kept under");
    }
    return Optional.empty();
  }

  private static List<String> parts(String name) {
    var parts = new ArrayList<String>();
    int start = 0;
    for (int end = 0; end <= name.length(); end++) {
      if (end == name.length() || isSlash(name, end)) {
        if (end > start && !(end == start + 1 && name.charAt(start) == '.')) {
          parts.add(name.substring(start, end));
        }
        start = end + 1;
      }
    }
    return parts;
  }

  private static boolean isSlash(String name, int at) {
    return at < name.length() && (name.charAt(at) == '/' || name.charAt(at) == '\\');
  }

  private static boolean isDrive(String name) {
    return name.length() >= 2
        && Character.isLetter(name.charAt(0))
        && name.charAt(1) == ':'
        && (name.length() == 2 || isSlash(name, 2));
  }

  private static boolean isLonger(String text, int utf8Bytes) {
    return text.length() > utf8Bytes / 3
        && text.getBytes(StandardCharsets.UTF_8).length > utf8Bytes;
  }
}
