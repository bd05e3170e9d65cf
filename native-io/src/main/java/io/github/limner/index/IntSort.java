package io.github.limner.index;

import java.util.Arrays;

/// Sorts numbers by what they stand for, without an object for each.
final class IntSort {
  private final Order order;

  private IntSort(Order order) {
    this.order = order;
  }

  /// Compares what two numbers stand for.
  @FunctionalInterface
  interface Order {
    /// Negative, 0 or positive, like a comparator's.
    int compare(int a, int b);
  }

  /// Sorts a part of some numbers; equal ones stay in their order.
  static void sort(int[] numbers, int start, int end, Order order) {
    if (end - start < 2) return;
    int[] part = Arrays.copyOfRange(numbers, start, end);
    new IntSort(order).sort(part, part.clone(), 0, part.length);
    System.arraycopy(part, 0, numbers, start, part.length);
  }

  /// Merge sort, top down; what is in order already, as names often are, is only looked at.
  private void sort(int[] into, int[] from, int start, int end) {
    if (end - start < 2) return;
    int middle = (start + end) >>> 1;
    sort(from, into, start, middle);
    sort(from, into, middle, end);
    if (order.compare(from[middle - 1], from[middle]) <= 0) {
      System.arraycopy(from, start, into, start, end - start);
      return;
    }
    for (int i = start, left = start, right = middle; i < end; i++) {
      boolean takesLeft =
          right == end || (left < middle && order.compare(from[left], from[right]) <= 0);
      into[i] = takesLeft ? from[left++] : from[right++];
    }
  }
}
