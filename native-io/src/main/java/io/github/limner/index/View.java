package io.github.limner.index;

import io.github.limner.query.Query;
import io.github.limner.query.Sort;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// The images a query finds, in its order, as they were when it was asked.
public final class View {
  static final int PART = 1 << 14;

  private final int size;
  private final IntUnaryOperator ids;
  private final long bytes;
  private final Optional<ImageOrder> all;

  private View(int size, IntUnaryOperator ids, long bytes, Optional<ImageOrder> all) {
    this.size = size;
    this.ids = ids;
    this.bytes = bytes;
    this.all = all;
  }

  /// Looks at every image, on all processors; needs 4 bytes for each it finds, but for all in
  /// natural order none.
  public static View of(ImageIndex index, Query query, Terms terms) {
    if (query.equals(Query.EVERYTHING)) return all(index);
    var matcher = new Matcher(index, terms);
    int[] found = sort(find(index, matcher.of(query.condition())), query.sort(), matcher);
    long bytes = (long) found.length * Integer.BYTES;
    return new View(found.length, position -> found[position], bytes, Optional.empty());
  }

  private static View all(ImageIndex index) {
    var order = index.present();
    return new View(order.size(), order::id, 0, Optional.of(order));
  }

  /// Whether these are all images an index has now, in natural order.
  public boolean isAllOf(ImageIndex index) {
    var present = index.present();
    return all.isPresent() && all.get() == present && size == present.size();
  }

  public int size() {
    return size;
  }

  /// The image at a position less than the size.
  public int id(int position) {
    return ids.applyAsInt(position);
  }

  /// The position of an image, −1 if it is not among them.
  public int position(int id) {
    return IntStream.range(0, size).filter(position -> id(position) == id).findFirst().orElse(-1);
  }

  /// What it holds in the heap.
  public long bytes() {
    return bytes;
  }

  private static int[] find(ImageIndex index, IntPredicate holds) {
    var order = index.present();
    int size = order.size();
    int[][] parts =
        IntStream.range(0, (size + PART - 1) / PART)
            .parallel()
            .mapToObj(part -> find(order, part * PART, Math.min(size, (part + 1) * PART), holds))
            .toArray(int[][]::new);
    int[] all = new int[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
    int at = 0;
    for (int[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  private static int[] find(ImageOrder order, int from, int end, IntPredicate holds) {
    int[] found = new int[end - from];
    int count = 0;
    for (int position = from; position < end; position++) {
      int id = order.id(position);
      if (holds.test(id)) found[count++] = id;
    }
    return Arrays.copyOf(found, count);
  }

  /// Images whose measure is not known come last.
  private static int[] sort(int[] ids, Sort sort, Matcher matcher) {
    if (sort.by().isEmpty()) return sort.isDescending() ? reversed(ids) : ids;
    IntToDoubleFunction measure = matcher.measure(sort.by().get());
    int sign = sort.isDescending() ? -1 : 1;
    long[] keys = new long[ids.length];
    Arrays.parallelSetAll(keys, i -> RadixSort.key(sign * measure.applyAsDouble(ids[i])));
    return RadixSort.sorted(keys, ids);
  }

  private static int[] reversed(int[] ids) {
    int[] reversed = new int[ids.length];
    for (int i = 0; i < ids.length; i++) reversed[i] = ids[ids.length - 1 - i];
    return reversed;
  }
}
