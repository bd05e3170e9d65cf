package io.github.limner.query;

import io.github.limner.query.Condition.AllOf;
import io.github.limner.query.Condition.AnyOf;
import io.github.limner.query.Condition.Being;
import io.github.limner.query.Condition.Having;
import io.github.limner.query.Condition.InFolder;
import io.github.limner.query.Condition.Measured;
import io.github.limner.query.Condition.Named;
import io.github.limner.query.Condition.Not;
import io.github.limner.query.Condition.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads a query; what it says of the order holds for all of it, and the last such word counts.
///
/// ```
/// query      = any
/// any        = all { "or" all }
/// all        = one { one }
/// one        = "-" one | "(" any ")" | field | text
/// field      = word ( ":" | "<" | "<=" | ">" | ">=" ) value { "," value }
/// text       = characters without space and brackets, or any within quotation marks
/// ```
final class QueryParser {
  private static final String OR = "or";
  private static final int MAX_DEPTH = 50;

  private final String text;
  private int at;
  private int depth;
  private Sort sort = Sort.NATURAL;

  QueryParser(String text) {
    this.text = text;
  }

  Query parse() {
    skipSpace();
    if (at == text.length()) return Query.EVERYTHING;
    var condition = any();
    if (at < text.length()) throw new QueryException(at, at + 1, "there is no ( before this )");
    return new Query(condition, sort);
  }

  private Condition any() {
    var parts = new ArrayList<Condition>();
    parts.add(all());
    while (isOr()) {
      at += OR.length();
      parts.add(all());
    }
    return parts.size() == 1 ? parts.getFirst() : new AnyOf(parts);
  }

  private Condition all() {
    skipSpace();
    int start = at;
    var parts = new ArrayList<Condition>();
    for (; at < text.length() && text.charAt(at) != ')' && !isOr(); skipSpace()) parts.add(one());
    if (parts.isEmpty())
      throw new QueryException(
          start, Math.min(start + 1, text.length()), "something to look for is missing here");
    return parts.size() == 1 ? parts.getFirst() : new AllOf(parts);
  }

  private Condition one() {
    if (++depth > MAX_DEPTH) throw new QueryException(at, at + 1, "too many brackets");
    try {
      return switch (text.charAt(at)) {
        case '-' -> not();
        case '(' -> group();
        default -> term();
      };
    } finally {
      depth--;
    }
  }

  private Condition not() {
    int start = at++;
    if (at == text.length() || Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ')')
      throw new QueryException(start, at, "- stands before what is not to be seen");
    return new Not(one());
  }

  private Condition group() {
    int start = at++;
    var inside = any();
    if (at == text.length()) throw new QueryException(start, start + 1, "there is no ) for this (");
    at++;
    return inside;
  }

  private Condition term() {
    var word = token(true);
    var comparison = word.isQuoted() ? Optional.<Comparison>empty() : Comparison.at(text, at);
    if (comparison.isEmpty()) return new Named(word.text());
    var field =
        Fields.of(word.text())
            .orElseThrow(
                () -> word.error("there is no field of this name; there are " + Fields.words()));
    at += comparison.get().sign.length();
    return condition(field, word, comparison.get(), values(word));
  }

  private Condition condition(Field field, Token word, Comparison sign, List<Token> values) {
    if (field instanceof Field.OfMeasure(Measure measure))
      return any(values, value -> measured(measure, sign, value));
    if (sign != Comparison.IS) throw word.error("takes : and a value");
    return switch (field) {
      case Field.OfMeasure _ -> throw new AssertionError();
      case Field.OfChoice(var choice) -> any(values, value -> new Having(choice, value.text()));
      case Field.OfState _ -> any(values, value -> new Being(state(value)));
      case Field.OfPath(String name) ->
          any(
              values,
              value ->
                  name.equals("folder") ? new InFolder(folder(value)) : new Named(value.text()));
      case Field.OfSort _ -> {
        sort = sort(values.getLast());
        yield Condition.EVERY;
      }
    };
  }

  private static Condition any(List<Token> values, Function<Token, Condition> condition) {
    var parts = values.stream().map(condition).toList();
    return parts.size() == 1 ? parts.getFirst() : new AnyOf(parts);
  }

  private static Condition measured(Measure measure, Comparison sign, Token value) {
    return new Measured(
        measure,
        sign == Comparison.IS
            ? Values.interval(measure, value)
            : Values.exactly(measure, value).with(sign));
  }

  private static State state(Token value) {
    return Field.constant(State.class, value.text())
        .orElseThrow(
            () -> value.error("there is no such state; there are " + words(State.values())));
  }

  private static String folder(Token value) {
    var folder = value.text();
    return folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
  }

  private static Sort sort(Token value) {
    boolean isDescending = value.text().startsWith("-");
    var word = isDescending ? value.text().substring(1) : value.text();
    if (word.equalsIgnoreCase("name")) return new Sort(Optional.empty(), isDescending);
    var measure =
        Field.constant(Measure.class, word)
            .orElseThrow(() ->
                value.error("cannot be sorted by; there are name, " + words(Measure.values())));
    return new Sort(Optional.of(measure), isDescending);
  }

  private List<Token> values(Token word) {
    var values = new ArrayList<Token>();
    do {
      if (!values.isEmpty()) at++;
      var value = token(false);
      if (value.text().isEmpty() && !value.isQuoted())
        throw new QueryException(word.start(), at, "a value is missing after this");
      values.add(value);
    } while (at < text.length() && text.charAt(at) == ',');
    return values;
  }

  /// Reads up to a space, a bracket, or what ends a word or a value.
  private Token token(boolean isWord) {
    int start = at;
    if (at < text.length() && text.charAt(at) == '"') return quoted();
    while (at < text.length() && !endsAt(isWord)) at++;
    return new Token(text.substring(start, at), start, at, false);
  }

  private boolean endsAt(boolean isWord) {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || c == '(' || c == ')') return true;
    return isWord ? Comparison.at(text, at).isPresent() : c == ',';
  }

  private Token quoted() {
    int start = at++;
    int end = text.indexOf('"', at);
    if (end < 0) throw new QueryException(start, text.length(), "the quotation mark is not closed");
    at = end + 1;
    return new Token(text.substring(start + 1, end), start, at, true);
  }

  private boolean isOr() {
    int end = at + OR.length();
    return text.regionMatches(true, at, OR, 0, OR.length())
        && (end == text.length()
            || Character.isWhitespace(text.charAt(end))
            || text.charAt(end) == '(');
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
  }

  private static String words(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Field::word).collect(Collectors.joining(", "));
  }
}
