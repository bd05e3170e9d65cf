package io.github.limner.query;

/// The place in a query where somebody writes: the word there, and which part of it is meant.
///
/// @param field what stands before the sign, empty where there is none
/// @param start the first character of what is being written
/// @param end the one after its last
/// @param written what stands there before the caret, without quotation marks
record Spot(String field, int start, int end, String written) {
  static Spot of(String text, int caret) {
    int start = wordStart(text, caret);
    int end = wordEnd(text, caret, start);
    int sign = sign(text, start, caret);
    if (sign < 0) return new Spot("", start, end, text.substring(start, caret));
    int value = valueStart(text, sign, caret);
    int valueEnd = valueEnd(text, value, caret, end);
    var written = text.substring(value, caret).replace("\"", "");
    return new Spot(text.substring(start, sign), value, valueEnd, written);
  }

  private static int wordStart(String text, int caret) {
    int start = 0;
    boolean isQuoted = false;
    for (int at = 0; at < caret; at++) {
      char c = text.charAt(at);
      if (c == '"') isQuoted = !isQuoted;
      if (!isQuoted && isBorder(c)) start = at + 1;
    }
    while (start < caret && text.charAt(start) == '-') start++;
    return start;
  }

  private static int wordEnd(String text, int caret, int start) {
    boolean isQuoted = text.substring(start, caret).chars().filter(c -> c == '"').count() % 2 == 1;
    int at = caret;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') isQuoted = !isQuoted;
      if (!isQuoted && isBorder(c)) break;
    }
    return at;
  }

  /// Where the first sign of a word stands, −1 if before the caret there is none.
  private static int sign(String text, int start, int caret) {
    for (int at = start; at < caret && text.charAt(at) != '"'; at++)
      if (Comparison.at(text, at).isPresent()) return at;
    return -1;
  }

  private static int valueStart(String text, int sign, int caret) {
    int length = Comparison.at(text, sign).map(one -> one.sign.length()).orElse(0);
    int start = Math.min(sign + length, caret);
    boolean isQuoted = false;
    for (int at = start; at < caret; at++) {
      if (text.charAt(at) == '"') isQuoted = !isQuoted;
      if (!isQuoted && text.charAt(at) == ',') start = at + 1;
    }
    return start;
  }

  private static int valueEnd(String text, int start, int caret, int end) {
    boolean isQuoted = text.substring(start, caret).chars().filter(c -> c == '"').count() % 2 == 1;
    for (int at = caret; at < end; at++) {
      if (text.charAt(at) == '"') isQuoted = !isQuoted;
      if (!isQuoted && text.charAt(at) == ',') return at;
    }
    return end;
  }

  private static boolean isBorder(char c) {
    return Character.isWhitespace(c) || c == '(' || c == ')';
  }
}
