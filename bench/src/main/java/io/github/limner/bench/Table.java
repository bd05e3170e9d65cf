package io.github.limner.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Rows of words, as columns for people: the first to the left, the others to the right.
final class Table {
  private final List<String[]> rows = new ArrayList<>();

  Table(String... titles) {
    rows.add(titles);
  }

  Table add(String... row) {
    rows.add(row);
    return this;
  }

  /// What was measured, and how much faster the first ones, which are ours, were than each other.
  ///
  /// @param ours how many of the first are ours
  static Table of(List<Measured> all, int ours, String items, Pace pace) {
    var titles = new ArrayList<>(List.of("", "wall s", "CPU s", items + "/s", items + "/CPU s"));
    for (var one : all.subList(0, ours)) titles.add(one.name() + " is");
    var table = new Table(titles.toArray(String[]::new));
    for (var one : all) {
      var row = new ArrayList<>(List.of(one.name(), seconds(one.wall()), seconds(one.cpu())));
      row.addAll(List.of(count(one.perSecond()), count(one.perCpuSecond())));
      for (var our : all.subList(0, ours)) row.add(times(pace.of(our) / pace.of(one)));
      table.add(row.toArray(String[]::new));
    }
    return table;
  }

  static Table of(List<Goal> goals) {
    var table = new Table("goal", "measured", "target", "");
    goals.forEach(goal -> table.add(goal.row()));
    return table;
  }

  /// The speed that counts.
  @FunctionalInterface
  interface Pace {
    double of(Measured measured);
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.3f", seconds);
  }

  private static String count(double count) {
    return String.format(Locale.ROOT, "%,.0f", count);
  }

  private static String times(double times) {
    return String.format(Locale.ROOT, "%.2f ×", times);
  }

  @Override
  public String toString() {
    int columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
    var widths = new int[columns];
    for (String[] row : rows)
      Arrays.setAll(widths, i -> i < row.length ? Math.max(widths[i], row[i].length()) : widths[i]);
    var text = new StringBuilder();
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        String padding = " ".repeat(widths[i] - row[i].length());
        text.append(i == 0 ? "  " + row[i] + padding : "  " + padding + row[i]);
      }
      text.append('\n');
    }
    return text.toString();
  }
}
