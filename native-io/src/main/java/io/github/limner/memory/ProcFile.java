package io.github.limner.memory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/// A file of Linux's `/proc` with lines such as `VmRSS: 1234 kB`; see proc(5).
record ProcFile(String text) {
  private static final long KIB = 1024;

  /// Reads it; empty where there is none: on another system, or when its process has ended.
  static ProcFile read(String path) {
    try {
      return new ProcFile(Files.readString(Path.of("/proc", path), StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      return new ProcFile("");
    }
  }

  /// The bytes a line tells.
  OptionalLong bytes(String name) {
    var start = name + ":";
    int line = text.startsWith(start) ? 0 : text.indexOf("\n" + start) + 1;
    if (!text.startsWith(start, line)) return OptionalLong.empty();
    int from = line + start.length();
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) from++;
    int to = from;
    while (to < text.length() && Character.isDigit(text.charAt(to))) to++;
    return to == from
        ? OptionalLong.empty()
        : OptionalLong.of(Long.parseLong(text, from, to, 10) * KIB);
  }
}
