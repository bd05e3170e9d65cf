package io.github.limner.bridge.cef;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Response headers in the form Chromium takes without mangling them.
final class Headers {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Headers() {}

  /// The type without its parameters.
  static String mimeType(String contentType) {
    int parameters = contentType.indexOf(';');
    return (parameters < 0 ? contentType : contentType.substring(0, parameters)).strip();
  }

  /// The value with everything but printable ASCII percent-encoded as UTF-8.
  static String ascii(String value) {
    var ascii = new StringBuilder(value.length());
    for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
      if (b >= ' ' && b < 0x7f) ascii.append((char) b);
      else ascii.append('%').append(HEX.toHexDigits(b));
    }
    return ascii.toString();
  }
}
