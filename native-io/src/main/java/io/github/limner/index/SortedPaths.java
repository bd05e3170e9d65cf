package io.github.limner.index;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/// Paths kept outside the heap and sorted in natural order: a path costs the heap some 20 bytes,
/// whatever its length. Used by one thread.
///
/// A path lies in a block as `key length i32, key, path length i32, path`.
public final class SortedPaths implements AutoCloseable {
  private static final int BLOCK_BYTES = 1 << 20;

  private final Arena arena = Arena.ofConfined();
  private final List<MemorySegment> blocks = new ArrayList<>();
  private final NaturalKey key = new NaturalKey();
  private byte[] firstKey = {};
  private long[] places = new long[64];
  private int count;
  private int common;
  private int used = BLOCK_BYTES;

  /// A few paths in natural order.
  public static List<String> sorted(Collection<String> paths) {
    try (var sorted = new SortedPaths()) {
      paths.forEach(sorted::add);
      return IntStream.of(sorted.order()).mapToObj(sorted::path).toList();
    }
  }

  /// Adds a path of less than 100,000 characters; its number is how many were added before.
  public void add(String path) {
    key.become(path);
    byte[] text = path.getBytes(StandardCharsets.UTF_8);
    shareBeginning();
    if (used + 2 * Integer.BYTES + key.length() + text.length > BLOCK_BYTES) {
      blocks.add(arena.allocate(BLOCK_BYTES));
      used = 0;
    }
    if (count == places.length) places = Arrays.copyOf(places, 2 * count);
    places[count++] = ((long) (blocks.size() - 1) << 32) | used;
    put(key.bytes(), key.length());
    put(text, text.length);
  }

  /// Finds how many bytes all keys begin with.
  private void shareBeginning() {
    if (count == 0) {
      firstKey = Arrays.copyOf(key.bytes(), key.length());
      common = firstKey.length;
    } else {
      int differs = Arrays.mismatch(firstKey, 0, common, key.bytes(), 0, key.length());
      if (differs >= 0) common = differs;
    }
  }

  public int size() {
    return count;
  }

  /// A path by its number.
  public String path(int number) {
    var block = block(number);
    long at = keyAt(number) + keyLength(number);
    byte[] text = new byte[block.get(JAVA_INT_UNALIGNED, at)];
    MemorySegment.copy(block, JAVA_BYTE, at + Integer.BYTES, text, 0, text.length);
    return new String(text, StandardCharsets.UTF_8);
  }

  /// The numbers of all paths in natural order; equal paths in the order they came.
  public int[] order() {
    int[] order = roughOrder();
    IntSort.sort(order, this::compare);
    return order;
  }

  /// The numbers in the order of the first bytes in which the keys differ, as many as there is room
  /// for beside a number in a long.
  private int[] roughOrder() {
    long numberMask = (1L << (Integer.SIZE - Integer.numberOfLeadingZeros(count))) - 1;
    var heads = new long[count];
    Arrays.setAll(heads, number -> (head(number) & ~numberMask) | number);
    Arrays.sort(heads);
    var order = new int[count];
    Arrays.setAll(order, i -> (int) (heads[i] & numberMask));
    return order;
  }

  /// Eight bytes of a key behind what all begin with, in the order of signed numbers.
  private long head(int number) {
    var block = block(number);
    long from = keyAt(number) + common;
    long end = Math.min(keyAt(number) + keyLength(number), from + Long.BYTES);
    long head = 0;
    for (long at = from; at < from + Long.BYTES; at++)
      head = head << Byte.SIZE | (at < end ? block.get(JAVA_BYTE, at) & 0xff : 0);
    return head ^ Long.MIN_VALUE;
  }

  private void put(byte[] bytes, int length) {
    var block = blocks.getLast();
    block.set(JAVA_INT_UNALIGNED, used, length);
    used += Integer.BYTES;
    MemorySegment.copy(bytes, 0, block, JAVA_BYTE, used, length);
    used += length;
  }

  private int compare(int a, int b) {
    var blockA = block(a);
    var blockB = block(b);
    long atA = keyAt(a);
    long atB = keyAt(b);
    long lengthA = keyLength(a);
    long lengthB = keyLength(b);
    long differs = MemorySegment.mismatch(blockA, atA, atA + lengthA, blockB, atB, atB + lengthB);
    if (differs < 0) return 0;
    if (differs == lengthA || differs == lengthB) return Long.compare(lengthA, lengthB);
    return Byte.compareUnsigned(
        blockA.get(JAVA_BYTE, atA + differs), blockB.get(JAVA_BYTE, atB + differs));
  }

  private MemorySegment block(int number) {
    return blocks.get((int) (places[number] >> 32));
  }

  private long keyAt(int number) {
    return at(number) + Integer.BYTES;
  }

  private int keyLength(int number) {
    return block(number).get(JAVA_INT_UNALIGNED, at(number));
  }

  private long at(int number) {
    return places[number] & 0xffff_ffffL;
  }

  @Override
  public void close() {
    arena.close();
  }
}
