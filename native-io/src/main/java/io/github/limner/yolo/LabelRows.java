package io.github.limner.yolo;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.limner.index.ShapeCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows of one label file, one shape a row: the number of its class, then numbers that say
/// where it lies, four for a box and more for other shapes, parted by blanks.
///
/// @param counts how many shapes of which class the good rows are
/// @param rows how many good rows there are
/// @param problem what is wrong with the first bad row, and how many there are
public record LabelRows(ShapeCounts counts, int rows, Optional<String> problem) {
  private static final int MIN_COLUMNS = 5;

  /// Reads the whole content of a label file; an empty one says that there is nothing to see.
  public static LabelRows read(byte[] content) {
    var text = new String(content, UTF_8);
    var lines = text.startsWith("\ufeff") ? text.substring(1).lines() : text.lines();
    var reading = new Reading();
    lines.forEach(reading::line);
    return reading.rows();
  }

  /// Whether nothing in it looks like labels.
  public boolean isForeign() {
    return rows == 0 && problem.isPresent();
  }

  /// The rows read so far.
  private static final class Reading {
    private final List<Integer> classes = new ArrayList<>();
    private int line;
    private int bad;
    private String firstProblem = "";

    void line(String text) {
      line++;
      var columns = text.strip().split("\\s+");
      if (columns[0].isEmpty()) return;
      var wrong = wrong(columns);
      if (wrong.isEmpty()) {
        classes.add((int) Double.parseDouble(columns[0]));
      } else if (bad++ == 0) {
        firstProblem = "line %d %s".formatted(line, wrong.get());
      }
    }

    LabelRows rows() {
      var problem =
          bad == 0
              ? Optional.<String>empty()
              : Optional.of(
                  "%s; %d of %d rows left out".formatted(firstProblem, bad, bad + classes.size()));
      return new LabelRows(ShapeCounts.of(classes), classes.size(), problem);
    }

    private static Optional<String> wrong(String[] columns) {
      if (columns.length < MIN_COLUMNS)
        return Optional.of(
            "has %d columns, a shape has at least %d".formatted(columns.length, MIN_COLUMNS));
      for (var column : columns) {
        double value = number(column);
        if (!Double.isFinite(value)) return Optional.of("holds what is no number: " + column);
      }
      double number = number(columns[0]);
      boolean isClass =
          number >= 0 && number <= ShapeCounts.MAX_CLASS && number == Math.rint(number);
      return isClass
          ? Optional.empty()
          : Optional.of("begins with what is no class: " + columns[0]);
    }

    private static double number(String text) {
      char last = text.charAt(text.length() - 1);
      // Java reads `1f` and `1d` too.
      if (last != '.' && (last < '0' || last > '9')) return Double.NaN;
      try {
        return Double.parseDouble(text);
      } catch (NumberFormatException _) {
        return Double.NaN;
      }
    }
  }
}
