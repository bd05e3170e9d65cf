package io.github.limner.bridge;

import java.util.Optional;
import java.util.regex.Pattern;

/// The part of a body a `Range` header asks for: RFC 9110, one range of bytes.
///
/// @param start the first byte
/// @param end the last byte, included
record ByteRange(long start, long end) {
  private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /// The range within a body of `length` bytes; empty where the whole body is to be sent, which is
  /// also right for what cannot be understood.
  static Optional<ByteRange> of(Optional<String> header, long length) {
    var match = ONE_RANGE.matcher(header.orElse(""));
    if (!match.matches() || length == 0) return Optional.empty();
    var first = match.group(1);
    var last = match.group(2);
    if (first.isEmpty() && last.isEmpty()) return Optional.empty();
    long start =
        first.isEmpty() ? Math.max(0, length - Long.parseLong(last)) : Long.parseLong(first);
    long end = first.isEmpty() || last.isEmpty() ? length - 1 : Long.parseLong(last);
    return start > end || start >= length
        ? Optional.empty()
        : Optional.of(new ByteRange(start, Math.min(end, length - 1)));
  }

  long length() {
    return end - start + 1;
  }
}
