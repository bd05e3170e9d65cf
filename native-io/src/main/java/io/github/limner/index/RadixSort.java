package io.github.limner.index;

/// Sorts numbers by keys, least significant digit first (Knuth, The Art of Computer Programming,
/// 5.2.5); numbers with equal keys stay in their order.
final class RadixSort {
  private static final int DIGIT_BITS = 11;
  private static final int DIGITS = 1 << DIGIT_BITS;

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
    var sort = new RadixSort(keys, numbers);
    long differing = differing(keys);
    for (int shift = 0; shift < Long.SIZE; shift += DIGIT_BITS)
      if (((differing >>> shift) & (DIGITS - 1)) != 0) sort.by(shift);
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

  private void by(int shift) {
    int[] places = places(shift);
    for (int i = 0; i < keys.length; i++) {
      int place = places[digit(keys[i], shift)]++;
      nextKeys[place] = keys[i];
      nextNumbers[place] = numbers[i];
    }
    long[] usedKeys = keys;
    keys = nextKeys;
    nextKeys = usedKeys;
    int[] usedNumbers = numbers;
    numbers = nextNumbers;
    nextNumbers = usedNumbers;
  }

  /// Where the first key with each digit goes.
  private int[] places(int shift) {
    int[] counts = new int[DIGITS];
    for (long key : keys) counts[digit(key, shift)]++;
    int place = 0;
    for (int digit = 0; digit < DIGITS; digit++) {
      int count = counts[digit];
      counts[digit] = place;
      place += count;
    }
    return counts;
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
