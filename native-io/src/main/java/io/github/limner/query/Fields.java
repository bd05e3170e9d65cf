package io.github.limner.query;

import io.github.limner.query.Condition.Choice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The fields that queries can ask about.
final class Fields {
  /// Every field, in the order in which they are offered.
  static final List<Field> ALL =
      List.of(
          new Field.OfChoice(Choice.CLASS),
          new Field.OfChoice(Choice.TAG),
          new Field.OfChoice(Choice.SPLIT),
          new Field.OfChoice(Choice.FORMAT),
          new Field.OfState(),
          new Field.OfPath("name"),
          new Field.OfPath("folder"),
          new Field.OfMeasure(Measure.SHAPES),
          new Field.OfMeasure(Measure.WIDTH),
          new Field.OfMeasure(Measure.HEIGHT),
          new Field.OfMeasure(Measure.MEGAPIXELS),
          new Field.OfMeasure(Measure.ASPECT),
          new Field.OfMeasure(Measure.BYTES),
          new Field.OfMeasure(Measure.DATE),
          new Field.OfSort());

  private Fields() {}

  static Optional<Field> of(String word) {
    return ALL.stream().filter(field -> field.word().equalsIgnoreCase(word)).findFirst();
  }

  /// The words for all of them.
  static String words() {
    return ALL.stream().map(Field::word).collect(Collectors.joining(", "));
  }
}
