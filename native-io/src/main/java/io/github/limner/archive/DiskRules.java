package io.github.limner.archive;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a system accepts as the name of one file or folder. Every other name is percent-encoded as
/// far as needed, so that different names stay different.
enum DiskRules {
  LINUX,
  /// Linux in a locale without UTF-8, where Java cannot name other files than these.
  LINUX_ASCII,
  MAC,
  WINDOWS;

  private static final Pattern DEVICE =
      Pattern.compile(
          "(CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³]|CONIN\\$|CONOUT\\$) *(\\..*)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  static final DiskRules HERE = here();

  private static DiskRules here() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return WINDOWS;
    }
    if (system.startsWith("mac")) {
      return MAC;
    }
    Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    return names.equals(StandardCharsets.UTF_8) ? LINUX : LINUX_ASCII;
  }

  /// Whether the system takes every name of printable ASCII without a backslash or colon.
  boolean acceptsPlain() {
    return this != WINDOWS;
  }

  /// `part` itself if the system accepts it.
  String safe(String part) {
    if (this != WINDOWS) {
      return isAccepted(part) ? part : encoded(part).toString();
    }
    StringBuilder safe = encoded(part);
    if (DEVICE.matcher(part).matches()) {
      safe.setLength(0);
      part.chars().limit(1).forEach(c -> append(safe, c, false));
      return safe + safe(part.substring(1));
    }
    int last = safe.length() - 1;
    if (last >= 0 && (safe.charAt(last) == '.' || safe.charAt(last) == ' ')) {
      char end = safe.charAt(last);
      safe.setLength(last);
      append(safe, end, false);
    }
    return safe.toString();
  }

  /// The same for two paths if the system takes them for one.
  String key(String path) {
    return switch (this) {
      case LINUX, LINUX_ASCII -> path;
      case MAC, WINDOWS ->
          Normalizer.normalize(path, Normalizer.Form.NFC)
              .toUpperCase(Locale.ROOT)
              .toLowerCase(Locale.ROOT);
    };
  }

  private StringBuilder encoded(String part) {
    var encoded = new StringBuilder(part.length());
    part.codePoints().forEach(c -> append(encoded, c, accepts(c)));
    return encoded;
  }

  /// Whether `encoded` would change nothing; most names are of this kind.
  private boolean isAccepted(String part) {
    for (int i = 0; i < part.length(); i++) {
      if (!accepts(part.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean accepts(int c) {
    if (c < ' ' || c == 0x7F) {
      return false;
    }
    return switch (this) {
      case LINUX, MAC -> true;
      case LINUX_ASCII -> c < 0x7F;
      case WINDOWS -> "<>:\"|?*".indexOf(c) < 0;
    };
  }

  private static void append(StringBuilder to, int c, boolean plain) {
    if (plain) {
      to.appendCodePoint(c);
      return;
    }
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      to.append("%%%02X".formatted(b));
    }
  }
}
