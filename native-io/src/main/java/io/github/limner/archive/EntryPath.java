package io.github.limner.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where an entry goes below the target folder.
///
/// A backslash counts as a slash: old Windows writers meant it so, and on Windows it is one.
///
/// @param text parts joined with `/`, none of them empty, `.` or `..`; empty for the target itself
/// @param changed whether the system could not take the name as it is
record EntryPath(String text, boolean changed) {
  private static final int MAX_PART_BYTES = 255;
  private static final int MAX_BYTES = 3000;
  private static final Pattern SLASH = Pattern.compile("[/\\\\]");
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:([/\\\\].*)?", Pattern.DOTALL);

  static EntryPath of(String name, DiskRules rules) {
    String plain = parts(name).collect(Collectors.joining("/"));
    String text = parts(name).map(rules::safe).collect(Collectors.joining("/"));
    return new EntryPath(text, !text.equals(plain) || name.indexOf('\\') >= 0);
  }

  /// Why no file may be written under `name`.
  static Optional<String> refusal(String name, DiskRules rules) {
    if (name.indexOf('\0') >= 0) {
      return Optional.of("its name holds a NUL");
    }
    if (name.startsWith("/") || name.startsWith("\\") || DRIVE.matcher(name).matches()) {
      return Optional.of("its name is an absolute path");
    }
    if (parts(name).anyMatch(".."::equals)) {
      return Optional.of("its name leads out of the folder");
    }
    String text = of(name, rules).text;
    if (text.isEmpty()) {
      return Optional.of("its name is empty");
    }
    if (utf8Bytes(text) > MAX_BYTES
        || Arrays.stream(text.split("/")).anyMatch(part -> utf8Bytes(part) > MAX_PART_BYTES)) {
      return Optional.of("its name is too long for a disk");
    }
    if (rules.key(text).startsWith(Staging.FOLDER + "/")
        || rules.key(text).equals(Staging.FOLDER)) {
      return Optional.of("its name is the one unfinished files are kept under");
    }
    return Optional.empty();
  }

  private static Stream<String> parts(String name) {
    return SLASH.splitAsStream(name).filter(part -> !part.isEmpty() && !part.equals("."));
  }

  private static int utf8Bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
