package io.github.limner.index;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Sorts numbers by keys, least significant digit first (Knuth, The Art of Computer Programming,
/// 5.2.5); numbers with equal keys stay in their order. Of the bits in which keys differ the first
/// ones mostly suffice, so the others are looked at only when they do not.
final class RadixSort {
  private static final int DIGIT_BITS = 11;
  private static final int DIGITS = 1 << DIGIT_BITS;
  private static final int PARTS = 4;
  private static final int FIRST_BITS = 3 * DIGIT_BITS;

  private long[] keys;
  private int[] numbers;
  private long[] nextKeys;
  private int[] nextNumbers;

  private RadixSort(long[] keys, int[] numbers) {
    this.keys = keys;
    this.numbers = numbers;
    this.nextKeys = new long[keys.length];
    this.nextNumbers = new int[keys.length];
  }

  /// The numbers in the order of their keys, of which the smallest is the most negative one. What
  /// both arrays hold afterwards is not said.
  static int[] sorted(long[] keys, int[] numbers) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros(differing(keys));
    var sort = new RadixSort(keys, numbers);
    sort.by(Math.max(0, bits - FIRST_BITS), bits);
    if (!sort.isDone()) sort.by(0, bits);
    return sort.numbers;
  }

  /// The bits in which any two keys differ.
  static long differing(long[] keys) {
    long all = -1;
    long any = 0;
    for (long key : keys) {
      all &= key;
      any |= key;
    }
    return keys.length == 0 ? 0 : any & ~all;
  }

  private void by(int from, int end) {
    for (int shift = from; shift < end; shift += DIGIT_BITS) by(shift);
  }

  private boolean isDone() {
    for (int i = 1; i < keys.length; i++) if (keys[i - 1] > keys[i]) return false;
    return true;
  }

  private void by(int shift) {
    int[][] places = places(shift);
    inParts(part -> place(part, places[part], shift));
    long[] usedKeys = keys;
    keys = nextKeys;
    nextKeys = usedKeys;
    int[] usedNumbers = numbers;
    numbers = nextNumbers;
    nextNumbers = usedNumbers;
  }

  /// Where the first key of each part with each digit goes.
  private int[][] places(int shift) {
    int[][] counts = new int[PARTS][DIGITS];
    inParts(part -> count(part, counts[part], shift));
    int place = 0;
    for (int digit = 0; digit < DIGITS; digit++)
      for (int[] ofPart : counts) {
        int count = ofPart[digit];
        ofPart[digit] = place;
        place += count;
      }
    return counts;
  }

  private void count(int part, int[] counts, int shift) {
    for (int i = begin(part); i < begin(part + 1); i++) counts[digit(keys[i], shift)]++;
  }

  private void place(int part, int[] places, int shift) {
    for (int i = begin(part); i < begin(part + 1); i++) {
      int place = places[digit(keys[i], shift)]++;
      nextKeys[place] = keys[i];
      nextNumbers[place] = numbers[i];
    }
  }

  private int begin(int part) {
    return (int) ((long) keys.length * part / PARTS);
  }

  private static void inParts(IntConsumer work) {
    IntStream.range(0, PARTS).parallel().forEach(work);
  }

  /// The topmost bit is the sign.
  private static int digit(long key, int shift) {
    return (int) ((key ^ Long.MIN_VALUE) >>> shift) & (DIGITS - 1);
  }

  /// A number's place among all doubles, as a key; NaN comes last.
  static long key(double value) {
    long bits = Double.doubleToLongBits(value);
    return bits < 0 ? Long.MIN_VALUE - bits - 1 : bits;
  }
}
