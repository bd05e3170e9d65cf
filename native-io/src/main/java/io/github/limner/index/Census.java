package io.github.limner.index;

import io.github.limner.image.ImageFormat;
import io.github.limner.index.ImageRecords.Known;
import io.github.limner.problem.ProblemCount;
import io.github.limner.query.Completer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Counts the images of a view by all that is known of them, in one pass on all processors.
public final class Census {
  private static final int FORMATS = 16;

  private final ImageIndex index;
  private final ImageRecords records;
  private int images;
  private long bytes;
  private int probed;
  private int labelled;
  private int broken;
  private long shapes;
  private int hashed;
  private int duplicates;
  private final int[] formats = new int[FORMATS];
  private final int[] splits = new int[Split.values().length];
  private final int[] megapixels = new int[Scale.MEGAPIXELS.ranges()];
  private final int[] aspects = new int[Scale.ASPECT.ranges()];
  private final int[] lengths = new int[Scale.KILOBYTES.ranges()];
  private final int[] shapeCounts = new int[Scale.SHAPES.ranges()];
  private int[] imagesOfClass = {};
  private long[] shapesOfClass = {};

  private Census(ImageIndex index) {
    this.index = index;
    this.records = index.records();
  }

  /// Looks at every image of a view.
  public static Census of(ImageIndex index, View view) {
    return IntStream.range(0, (view.size() + View.PART - 1) / View.PART)
        .parallel()
        .mapToObj(part -> part(index, view, part * View.PART))
        .reduce(new Census(index), Census::plus);
  }

  private static Census part(ImageIndex index, View view, int from) {
    var census = new Census(index);
    int end = Math.min(view.size(), from + View.PART);
    for (int position = from; position < end; position++) census.count(view.id(position));
    return census;
  }

  private void count(int id) {
    images++;
    bytes += records.bytes(id);
    lengths[Scale.KILOBYTES.range((double) records.bytes(id))]++;
    splits[records.split(id).code()]++;
    if (records.has(id, Known.HEADER)) countHeader(id);
    if (records.has(id, Known.BROKEN)) broken++;
    if (records.has(id, Known.HASH)) hashed++;
    if (records.has(id, Known.DUPLICATE)) duplicates++;
    if (records.has(id, Known.LABELS)) countLabels(id);
  }

  private void countHeader(int id) {
    probed++;
    formats[records.format(id)]++;
    double width = records.width(id);
    double height = records.height(id);
    if (width == 0) return;
    megapixels[Scale.MEGAPIXELS.range(width * height / 1e6)]++;
    aspects[Scale.ASPECT.range(width / height)]++;
  }

  private void countLabels(int id) {
    int count = records.shapes(id);
    if (count > 0) labelled++;
    shapes += count;
    shapeCounts[Scale.SHAPES.range(count)]++;
    index.forEachClass(id, this::countClass);
  }

  private void countClass(int number, int count) {
    if (number >= imagesOfClass.length) growTo(Math.max(number + 1, 2 * imagesOfClass.length));
    imagesOfClass[number]++;
    shapesOfClass[number] += count;
  }

  private void growTo(int classes) {
    imagesOfClass = Arrays.copyOf(imagesOfClass, classes);
    shapesOfClass = Arrays.copyOf(shapesOfClass, classes);
  }

  private Census plus(Census other) {
    var sum = new Census(index);
    sum.add(this);
    sum.add(other);
    return sum;
  }

  private void add(Census other) {
    images += other.images;
    bytes += other.bytes;
    probed += other.probed;
    labelled += other.labelled;
    broken += other.broken;
    shapes += other.shapes;
    hashed += other.hashed;
    duplicates += other.duplicates;
    add(formats, other.formats);
    add(splits, other.splits);
    add(megapixels, other.megapixels);
    add(aspects, other.aspects);
    add(lengths, other.lengths);
    add(shapeCounts, other.shapeCounts);
    if (other.imagesOfClass.length > imagesOfClass.length) growTo(other.imagesOfClass.length);
    add(imagesOfClass, other.imagesOfClass);
    for (int i = 0; i < other.shapesOfClass.length; i++) shapesOfClass[i] += other.shapesOfClass[i];
  }

  private static void add(int[] sums, int[] counts) {
    for (int i = 0; i < counts.length; i++) sums[i] += counts[i];
  }

  /// The counts in words.
  ///
  /// @param tags how many of the images have which tag
  public Statistics statistics(ClassNames names, Histogram tags, List<ProblemCount> problems) {
    var histograms =
        List.of(
            classes(names),
            Scale.SHAPES.histogram(Chart.SHAPES, shapeCounts),
            splits(),
            formats(),
            Scale.MEGAPIXELS.histogram(Chart.MEGAPIXELS, megapixels),
            Scale.ASPECT.histogram(Chart.ASPECT, aspects),
            Scale.KILOBYTES.histogram(Chart.BYTES, lengths),
            tags);
    return new Statistics(
        images,
        bytes,
        probed,
        labelled,
        images - labelled,
        broken,
        shapes,
        hashed,
        duplicates,
        histograms,
        problems);
  }

  /// The classes, also those that have a name and no shape, the most frequent first.
  public Histogram classes(ClassNames names) {
    var bars = new ArrayList<Bar>();
    for (int number = 0; number < imagesOfClass.length; number++)
      if (imagesOfClass[number] > 0) bars.add(classBar(names.name(number), number));
    for (int number : names.byNumber().keySet())
      if (number >= imagesOfClass.length || imagesOfClass[number] == 0)
        bars.add(
            new Bar(names.name(number), 0, 0, "class:" + Completer.quoted(names.name(number))));
    bars.sort(Comparator.comparingLong(Bar::shapes).reversed());
    return new Histogram(Chart.CLASS, bars);
  }

  private Bar classBar(String name, int number) {
    var query = "class:" + Completer.quoted(name);
    return new Bar(name, imagesOfClass[number], shapesOfClass[number], query);
  }

  private Histogram splits() {
    var bars = new ArrayList<Bar>();
    for (var split : List.of(Split.TRAIN, Split.VAL, Split.TEST, Split.NONE))
      if (splits[split.code()] > 0) bars.add(bar(split, splits[split.code()], "split:"));
    return new Histogram(Chart.SPLIT, bars);
  }

  private Histogram formats() {
    var bars = new ArrayList<Bar>();
    for (var format : ImageFormat.values()) {
      int count = formats[FormatCode.of(format)];
      if (count > 0) bars.add(bar(format, count, "format:"));
    }
    bars.sort(Comparator.comparingInt(Bar::images).reversed());
    return new Histogram(Chart.FORMAT, bars);
  }

  private static Bar bar(Enum<?> one, int images, String field) {
    return new Bar(one.name(), images, 0, field + one.name().toLowerCase(Locale.ROOT));
  }
}
