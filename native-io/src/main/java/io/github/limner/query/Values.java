package io.github.limner.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Values of measures as a person types them; what is not exact covers all that it may mean.
final class Values {
  private static final String RANGE = "..";
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(?:\\.(\\d{1,9}))?");
  private static final Pattern SIZE = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,9})?) ?([kmgt]?)b?");
  private static final Pattern RATIO = Pattern.compile("(\\d{1,6}):(\\d{1,6})");
  private static final double RATIO_TOLERANCE = 0.01;
  private static final Map<String, Double> UNITS =
      Map.of("", 1.0, "k", 1e3, "m", 1e6, "g", 1e9, "t", 1e12);

  private Values() {}

  /// What a token means for a measure: about a value, or from one to another with `..` between.
  static Interval interval(Measure measure, Token token) {
    int range = token.text().indexOf(RANGE);
    if (range < 0) return about(measure, token);
    var from = exactly(measure, token.text().substring(0, range), token);
    var to = exactly(measure, token.text().substring(range + RANGE.length()), token);
    if (to.end() < from.from()) throw token.error("ends before it begins");
    return from.to(to);
  }

  /// What a token means for a measure that is compared with it.
  static Interval exactly(Measure measure, Token token) {
    return exactly(measure, token.text(), token);
  }

  private static Interval about(Measure measure, Token token) {
    return switch (measure) {
      case MEGAPIXELS -> rounded(token.text(), token);
      case ASPECT ->
          ratio(token.text(), token)
              .map(ratio ->
                  new Interval(ratio * (1 - RATIO_TOLERANCE), ratio * (1 + RATIO_TOLERANCE)))
              .orElseGet(() -> rounded(token.text(), token));
      case WIDTH, HEIGHT, SHAPES, BYTES, DATE -> exactly(measure, token);
    };
  }

  private static Interval exactly(Measure measure, String text, Token token) {
    return switch (measure) {
      case WIDTH, HEIGHT, SHAPES, MEGAPIXELS -> Interval.of(number(text, token));
      case ASPECT -> Interval.of(ratio(text, token).orElseGet(() -> number(text, token)));
      case BYTES -> Interval.of(bytes(text, token));
      case DATE -> date(text, token);
    };
  }

  private static double number(String text, Token token) {
    if (!NUMBER.matcher(text).matches()) throw token.error("is not a number: " + text);
    return Double.parseDouble(text);
  }

  /// All numbers that are written like this when they are rounded to as many digits.
  private static Interval rounded(String text, Token token) {
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) throw token.error("is not a number: " + text);
    int digits = number.group(1) == null ? 0 : number.group(1).length();
    double half = 0.5 * Math.pow(10, -digits);
    double value = Double.parseDouble(text);
    return new Interval(value - half, value + half);
  }

  private static Optional<Double> ratio(String text, Token token) {
    Matcher ratio = RATIO.matcher(text);
    if (!ratio.matches()) return Optional.empty();
    double across = Double.parseDouble(ratio.group(1));
    double down = Double.parseDouble(ratio.group(2));
    if (across == 0 || down == 0) throw token.error("is not a ratio of two sides: " + text);
    return Optional.of(across / down);
  }

  private static double bytes(String text, Token token) {
    Matcher size = SIZE.matcher(text.toLowerCase(Locale.ROOT));
    if (!size.matches()) throw token.error("is not a size like 20k or 1.5m: " + text);
    return Double.parseDouble(size.group(1)) * UNITS.getOrDefault(size.group(2), 1.0);
  }

  private static Interval date(String text, Token token) {
    try {
      return switch (text.length()) {
        case 4 -> days(Year.parse(text).atDay(1), Year.parse(text).plusYears(1).atDay(1));
        case 7 ->
            days(YearMonth.parse(text).atDay(1), YearMonth.parse(text).plusMonths(1).atDay(1));
        case 10 -> days(LocalDate.parse(text), LocalDate.parse(text).plusDays(1));
        default -> throw new DateTimeException(text);
      };
    } catch (DateTimeException _) {
      throw token.error("is not a date like 2026, 2026-03 or 2026-03-12: " + text);
    }
  }

  private static Interval days(LocalDate first, LocalDate after) {
    return new Interval(millis(first), millis(after));
  }

  private static double millis(LocalDate day) {
    return day.atStartOfDay(ZoneId.systemDefault()).toInstant().toEpochMilli();
  }
}
