package io.github.limner.query;

import java.util.List;

/// What must hold for an image to be seen.
public sealed interface Condition {
  /// Holds for every image.
  Condition EVERY = new AllOf(List.of());

  record AllOf(List<Condition> parts) implements Condition {
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  record AnyOf(List<Condition> parts) implements Condition {
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  record Not(Condition part) implements Condition {}

  /// Its path has this text somewhere, in capitals or small letters.
  record Named(String text) implements Condition {}

  /// It lies in or below this folder of the dataset.
  record InFolder(String folder) implements Condition {}

  /// A number it has lies in an interval; unknown numbers lie in none.
  record Measured(Measure measure, Interval interval) implements Condition {}

  /// It has this value of a field with a few known values, in capitals or small letters.
  record Having(Choice choice, String value) implements Condition {}

  /// It is in a certain state.
  record Being(State state) implements Condition {}

  /// A field with a few known values.
  enum Choice {
    FORMAT,
    SPLIT,
    CLASS,
    TAG
  }

  /// A state of an image.
  enum State {
    /// Has at least one shape.
    LABELLED,
    UNLABELLED,
    /// Cannot be shown.
    BROKEN,
    /// Another image has the same content.
    DUPLICATE,
    PORTRAIT,
    LANDSCAPE,
    SQUARE
  }
}
