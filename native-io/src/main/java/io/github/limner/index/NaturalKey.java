package io.github.limner.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The bytes by which paths are sorted, compared as unsigned: the order a person expects of file
/// names, `a2` before `a10`, capitals beside small letters, everything inside a folder together.
///
/// A path's key is that of its names one after the other. A name's key is its characters in small
/// letters, with each run of digits as `'0'`, the number of its digits without leading zeros, and
/// these; then 0; then, for names that the first part does not tell apart, the name as it is; then
/// 0.
final class NaturalKey {
  private static final int LONG_NUMBER = 0xff;

  private byte[] bytes = new byte[256];
  private int length;

  /// @param path with `/` between its names
  static byte[] of(String path) {
    var key = new NaturalKey();
    key.become(path);
    return Arrays.copyOf(key.bytes, key.length);
  }

  /// Becomes the key of another path.
  void become(String path) {
    length = 0;
    for (int start = 0; start <= path.length(); ) {
      int end = path.indexOf('/', start);
      if (end < 0) end = path.length();
      name(path, start, end);
      start = end + 1;
    }
  }

  /// Its bytes, of which the first [#length] count; they change when it becomes another.
  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  private void name(String path, int start, int end) {
    boolean isPlain = true;
    for (int i = start; i < end; ) {
      char c = path.charAt(i);
      if (isDigit(c)) {
        int first = skipZeros(path, i, end);
        int after = skipDigits(path, first, end);
        isPlain &= first == i;
        number(path, first, after);
        i = after;
      } else {
        char small = Character.toLowerCase(Character.toUpperCase(c));
        isPlain &= small == c && !Character.isSurrogate(c);
        character(small);
        i++;
      }
    }
    put(0);
    if (!isPlain) put(path.substring(start, end).getBytes(StandardCharsets.UTF_8));
    put(0);
  }

  private void number(String path, int from, int end) {
    put('0');
    int digits = end - from;
    if (digits < LONG_NUMBER) {
      put(digits);
    } else {
      put(LONG_NUMBER);
      for (int shift = 24; shift >= 0; shift -= 8) put(digits >> shift);
    }
    for (int i = from; i < end; i++) put(path.charAt(i));
  }

  /// UTF-8, whose bytes are in the order of the characters; halves of a pair stand for themselves.
  private void character(char c) {
    if (c < 0x80) {
      put(c);
    } else if (c < 0x800) {
      put(0xc0 | (c >> 6));
      put(0x80 | (c & 0x3f));
    } else {
      put(0xe0 | (c >> 12));
      put(0x80 | ((c >> 6) & 0x3f));
      put(0x80 | (c & 0x3f));
    }
  }

  private void put(byte[] more) {
    for (byte one : more) put(one);
  }

  private void put(int one) {
    if (length == bytes.length) bytes = Arrays.copyOf(bytes, 2 * length);
    bytes[length++] = (byte) one;
  }

  private static int skipZeros(String text, int i, int end) {
    while (i < end && text.charAt(i) == '0') i++;
    return i;
  }

  private static int skipDigits(String text, int i, int end) {
    while (i < end && isDigit(text.charAt(i))) i++;
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
