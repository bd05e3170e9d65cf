package io.github.limner.query;

import io.github.limner.image.ImageFormat;
import io.github.limner.query.Condition.State;
import io.github.limner.query.Words.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Offers what a query may go on with where somebody writes.
public final class Completer {
  private static final int MAX_OFFERS = 30;
  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\\s(),:<>]");

  private final Words words;
  private final Spot spot;

  private Completer(Words words, Spot spot) {
    this.words = words;
    this.spot = spot;
  }

  /// What may stand where the caret is, the likeliest first.
  ///
  /// @param caret how many characters stand before it
  public static List<Completion> complete(String text, int caret, Words words) {
    if (caret < 0 || caret > text.length())
      throw new IllegalArgumentException(
          "the caret is not in 0..%d: %d".formatted(text.length(), caret));
    var completer = new Completer(words, Spot.of(text, caret));
    return completer.offers().limit(MAX_OFFERS).toList();
  }

  private Stream<Completion> offers() {
    if (spot.field().isEmpty()) return Stream.concat(fields(), valuesOfAnyField());
    return Fields.of(spot.field()).stream().flatMap(this::values).map(this::value);
  }

  private Stream<Completion> fields() {
    return Fields.ALL.stream()
        .filter(field -> field.word().startsWith(small()))
        .map(field -> completion(field.word() + ":", field.meaning()));
  }

  /// Who writes `car` may mean `class:car`.
  private Stream<Completion> valuesOfAnyField() {
    if (spot.written().isEmpty()) return Stream.empty();
    return Fields.ALL.stream()
        .filter(field -> field.isChosenFromFew())
        .flatMap(field ->
            values(field)
                .map(word -> completion(field.word() + ":" + quoted(word.text()), word.detail())));
  }

  private Completion value(Word word) {
    return completion(quoted(word.text()), word.detail());
  }

  /// The values of a field that fit; those that begin with what is written come first.
  private Stream<Word> values(Field field) {
    var fitting =
        all(field).filter(word -> word.text().toLowerCase(Locale.ROOT).contains(small())).toList();
    return Stream.concat(
        fitting.stream().filter(this::begins), fitting.stream().filter(word -> !begins(word)));
  }

  private boolean begins(Word word) {
    return word.text().toLowerCase(Locale.ROOT).startsWith(small());
  }

  private Stream<Word> all(Field field) {
    return switch (field) {
      case Field.OfChoice(var choice) ->
          switch (choice) {
            case CLASS -> words.classes().get().stream();
            case TAG -> words.tags().get().stream();
            case SPLIT -> Stream.of("train", "val", "test", "none").map(Completer::word);
            case FORMAT -> constants(ImageFormat.values());
          };
      case Field.OfState _ -> Arrays.stream(State.values()).map(Completer::word);
      case Field.OfPath(var name) ->
          name.equals("folder") ? words.folders().apply(folder()).stream() : Stream.empty();
      case Field.OfSort _ ->
          Stream.concat(Stream.of("name"), constants(Measure.values()).map(Word::text))
              .flatMap(
                  by -> Stream.of(new Word(by, ""), new Word("-" + by, "the other way round")));
      case Field.OfMeasure _ -> Stream.empty();
    };
  }

  /// The folder whose folders are meant.
  private String folder() {
    int end = spot.written().lastIndexOf('/');
    return end < 0 ? "" : spot.written().substring(0, end);
  }

  private static Stream<Word> constants(Enum<?>[] constants) {
    return Arrays.stream(constants).map(one -> word(Field.word(one)));
  }

  private static Word word(String text) {
    return new Word(text, "");
  }

  private static Word word(State state) {
    return new Word(
        Field.word(state),
        switch (state) {
          case LABELLED -> "has at least one shape";
          case UNLABELLED -> "has no shape";
          case BROKEN -> "cannot be shown";
          case DUPLICATE -> "another image has the same content";
          case PORTRAIT -> "higher than wide";
          case LANDSCAPE -> "wider than high";
          case SQUARE -> "as wide as high";
        });
  }

  private String small() {
    return spot.written().toLowerCase(Locale.ROOT);
  }

  private Completion completion(String text, String detail) {
    return new Completion(spot.start(), spot.end(), text, detail);
  }

  /// A value as it stands in a query.
  public static String quoted(String value) {
    return value.isEmpty() || NEEDS_QUOTES.matcher(value).find() ? '"' + value + '"' : value;
  }
}
