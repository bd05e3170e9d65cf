package io.github.limner.catalog;

import java.io.Serializable;
import java.util.Comparator;

/// The order a person expects of file names: `a2` before `a10`, capitals beside small letters.
///
/// Paths are compared name by name, so everything inside a folder stands together; runs of digits
/// are compared as numbers of any length. Names that differ only in capitals or leading zeros are
/// ordered by their characters, so that the order is total.
public final class NaturalOrder implements Comparator<String>, Serializable {
  public static final NaturalOrder PATHS = new NaturalOrder();
  private static final long serialVersionUID = 1;

  private NaturalOrder() {}

  @Override
  public int compare(String a, String b) {
    int startA = 0;
    int startB = 0;
    while (true) {
      int endA = end(a, startA);
      int endB = end(b, startB);
      int order = names(a, startA, endA, b, startB, endB);
      if (order != 0) return order;
      if (endA == a.length() || endB == b.length())
        return Boolean.compare(endA < a.length(), endB < b.length());
      startA = endA + 1;
      startB = endB + 1;
    }
  }

  private static int end(String path, int start) {
    int slash = path.indexOf('/', start);
    return slash < 0 ? path.length() : slash;
  }

  private static int names(String a, int i, int endA, String b, int j, int endB) {
    int startA = i;
    int startB = j;
    while (i < endA && j < endB) {
      if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
        int numberA = skipZeros(a, i, endA);
        int numberB = skipZeros(b, j, endB);
        i = skipDigits(a, numberA, endA);
        j = skipDigits(b, numberB, endB);
        int order = numbers(a, numberA, i, b, numberB, j);
        if (order != 0) return order;
      } else {
        int order = Character.compare(fold(a.charAt(i++)), fold(b.charAt(j++)));
        if (order != 0) return order;
      }
    }
    if (i < endA || j < endB) return i < endA ? 1 : -1;
    return a.substring(startA, endA).compareTo(b.substring(startB, endB));
  }

  private static int numbers(String a, int i, int endA, String b, int j, int endB) {
    if (endA - i != endB - j) return Integer.compare(endA - i, endB - j);
    for (; i < endA; i++, j++)
      if (a.charAt(i) != b.charAt(j)) return Character.compare(a.charAt(i), b.charAt(j));
    return 0;
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

  private static char fold(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }
}
