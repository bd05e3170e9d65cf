package io.github.limner.index;

import io.github.limner.query.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The ranges of a measure that a histogram has bars for.
///
/// @param edges where each range but the first begins, as a query writes it
/// @param values the same as numbers
@SuppressWarnings("ArrayRecordComponent") // a constant, never compared
record Scale(Measure measure, List<String> edges, double[] values) {
  static final Scale MEGAPIXELS =
      of(Measure.MEGAPIXELS, 1, "0.1", "0.2", "0.5", "1", "2", "5", "10", "20", "50");
  static final Scale ASPECT =
      of(
          Measure.ASPECT,
          1,
          "0.5",
          "0.6",
          "0.7",
          "0.8",
          "0.95",
          "1.05",
          "1.25",
          "1.4",
          "1.6",
          "1.9",
          "2.5");
  static final Scale KILOBYTES =
      of(
          Measure.BYTES,
          1e3,
          "10",
          "20",
          "50",
          "100",
          "200",
          "500",
          "1000",
          "2000",
          "5000",
          "10000",
          "50000");
  static final Scale SHAPES =
      of(Measure.SHAPES, 1, "1", "2", "3", "4", "5", "6", "11", "21", "51", "101");

  private static Scale of(Measure measure, double unit, String... edges) {
    double[] values =
        Arrays.stream(edges).mapToDouble(one -> unit * Double.parseDouble(one)).toArray();
    var suffix = unit == 1 ? "" : "k";
    return new Scale(measure, Arrays.stream(edges).map(one -> one + suffix).toList(), values);
  }

  int ranges() {
    return values.length + 1;
  }

  /// The number of the range in which a value lies. Compares with all edges: processors foresee
  /// that, but not which is the first one above.
  int range(double value) {
    int below = 0;
    for (double edge : values) below += value >= edge ? 1 : 0;
    return below;
  }

  /// A bar for each range; those before the first and after the last that has images are left out.
  Histogram histogram(Chart chart, int[] images) {
    int first = 0;
    int end = images.length;
    while (first < end && images[first] == 0) first++;
    while (end > first && images[end - 1] == 0) end--;
    var bars = new ArrayList<Bar>();
    for (int range = first; range < end; range++)
      bars.add(new Bar(label(range), images[range], 0, query(range)));
    return new Histogram(chart, bars);
  }

  private String label(int range) {
    if (range == 0) return measure == Measure.SHAPES ? "0" : "< " + named(0);
    if (range == edges.size()) return "≥ " + named(range - 1);
    if (measure != Measure.SHAPES) return named(range - 1) + "–" + named(range);
    int from = (int) values[range - 1];
    int last = (int) values[range] - 1;
    return from == last ? "" + from : from + "–" + last;
  }

  /// An edge in the words of a chart.
  private String named(int edge) {
    if (measure != Measure.BYTES) return edges.get(edge);
    double kilobytes = values[edge] / 1e3;
    return kilobytes < 1000 ? "%.0f kB".formatted(kilobytes) : "%.0f MB".formatted(kilobytes / 1e3);
  }

  private String query(int range) {
    var word = measure.name().toLowerCase(Locale.ROOT);
    if (range == 0) return word + "<" + edges.get(0);
    var from = word + ">=" + edges.get(range - 1);
    return range == edges.size() ? from : from + " " + word + "<" + edges.get(range);
  }
}
