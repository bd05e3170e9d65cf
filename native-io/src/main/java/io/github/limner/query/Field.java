package io.github.limner.query;

import io.github.limner.query.Condition.Choice;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a query can ask about, by the word for it.
sealed interface Field {
  String word();

  /// What it asks about, and how.
  default String meaning() {
    return switch (this) {
      case OfChoice(var choice) ->
          switch (choice) {
            case CLASS -> "has a shape of a class";
            case TAG -> "has a tag";
            case SPLIT -> "train, val, test or none";
            case FORMAT -> "jpeg, png, …";
          };
      case OfState _ -> "labelled, unlabelled, broken, …";
      case OfPath(var name) ->
          name.equals("folder") ? "lies in a folder or below" : "has a text in its path";
      case OfSort _ -> "the order, the other way round with -";
      case OfMeasure(var measure) ->
          switch (measure) {
            case WIDTH, HEIGHT -> "pixels: 640, 640..800, or with < <= > >=";
            case MEGAPIXELS -> "millions of pixels: 12, 1..2";
            case ASPECT -> "width to height: 1.5, 16:9";
            case BYTES -> "size of the file: 20k, 1m..2m";
            case SHAPES -> "how many it has: 0, 5..10";
            case DATE -> "last change: 2026, 2026-03, 2026-03-12";
          };
    };
  }

  /// Whether its values are known beforehand and tell what they belong to.
  default boolean isChosenFromFew() {
    return switch (this) {
      case OfChoice _, OfState _ -> true;
      case OfPath _, OfMeasure _, OfSort _ -> false;
    };
  }

  /// The word for a constant.
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /// The constant with that word.
  static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equalsIgnoreCase(word))
        .findFirst();
  }

  /// A field with a few known values.
  record OfChoice(Choice choice) implements Field {
    @Override
    public String word() {
      return Field.word(choice);
    }
  }

  /// A field with numbers.
  record OfMeasure(Measure measure) implements Field {
    @Override
    public String word() {
      return Field.word(measure);
    }
  }

  /// The states an image can be in.
  record OfState() implements Field {
    @Override
    public String word() {
      return "is";
    }
  }

  /// A part of the path.
  record OfPath(String word) implements Field {}

  /// The order.
  record OfSort() implements Field {
    @Override
    public String word() {
      return "sort";
    }
  }
}
