package io.github.limner.index;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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
  private static final int FIRST_BYTES = 1 << 12;
  private static final int BLOCK_BYTES = 1 << 18;
  private static final ValueLayout.OfLong HEAD =
      JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final VarHandle LENGTH =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.nativeOrder());

  private final Arena arena = Arena.ofConfined();
  private final List<MemorySegment> blocks = new ArrayList<>();
  private final NaturalKey key = new NaturalKey();
  private byte[] next = new byte[FIRST_BYTES];
  private int used;
  private long[] places = new long[64];
  private int count;
  private byte[] firstKey = {};
  private int common;

  /// A few paths in natural order.
  public static List<String> sorted(Collection<String> paths) {
    try (var sorted = new SortedPaths()) {
      paths.forEach(sorted::add);
      return IntStream.of(sorted.order()).mapToObj(sorted::path).toList();
    }
  }

  /// Adds a path; its number is how many were added before.
  public void add(String path) {
    key.become(path);
    byte[] text = path.getBytes(StandardCharsets.UTF_8);
    shareBeginning();
    makeRoom(2 * Integer.BYTES + key.length() + text.length);
    if (count == places.length) places = Arrays.copyOf(places, 2 * count);
    places[count++] = ((long) blocks.size() << 32) | used;
    put(key.bytes(), key.length());
    put(text, text.length);
  }

  /// The numbers of all paths in natural order; equal paths in the order they came.
  public int[] order() {
    moveOut();
    int numberBits = Integer.SIZE - Integer.numberOfLeadingZeros(count);
    long[] heads = heads(numberBits);
    Arrays.sort(heads);
    var order = new int[count];
    for (int i = 0; i < count; i++) order[i] = (int) heads[i] & ((1 << numberBits) - 1);
    for (int from = 0, i = 1; i <= count; i++) {
      if (i < count && heads[i] >>> numberBits == heads[from] >>> numberBits) continue;
      IntSort.sort(order, from, i, this::compare);
      from = i;
    }
    return order;
  }

  /// The first bits in which the keys differ at all, as many as fit, before the number of the path:
  /// digits, say, differ in four bits of eight.
  private long[] heads(int numberBits) {
    var heads = new long[count];
    for (int number = 0; number < count; number++) heads[number] = head(number);
    long differing = RadixSort.differing(heads);
    int surplus = Math.max(0, Long.bitCount(differing) - (Long.SIZE - 1 - numberBits));
    for (int number = 0; number < count; number++)
      heads[number] = (Long.compress(heads[number], differing) >>> surplus) << numberBits | number;
    return heads;
  }

  /// A path by its number, once the order was asked for.
  public String path(int number) {
    var block = block(number);
    long at = keyAt(number) + keyLength(number);
    byte[] text = new byte[block.get(JAVA_INT_UNALIGNED, at)];
    MemorySegment.copy(block, JAVA_BYTE, at + Integer.BYTES, text, 0, text.length);
    return new String(text, StandardCharsets.UTF_8);
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

  /// Most folders need much less than a block.
  private void makeRoom(int bytes) {
    if (used + bytes > BLOCK_BYTES) moveOut();
    int needed = used + bytes;
    if (needed > next.length)
      next = Arrays.copyOf(next, Math.max(needed, Math.min(2 * next.length, BLOCK_BYTES)));
  }

  /// Moves the block that is being filled out of the heap, with room for a head behind it.
  private void moveOut() {
    var block = arena.allocate(used + HEAD.byteSize());
    MemorySegment.copy(next, 0, block, JAVA_BYTE, 0, used);
    blocks.add(block);
    used = 0;
  }

  private void put(byte[] bytes, int length) {
    LENGTH.set(next, used, length);
    used += Integer.BYTES;
    System.arraycopy(bytes, 0, next, used, length);
    used += length;
  }

  /// The eight bytes of a key behind those that all begin with, as an unsigned number.
  private long head(int number) {
    int length = keyLength(number) - common;
    long head = length == 0 ? 0 : block(number).get(HEAD, keyAt(number) + common);
    if (length < Long.BYTES) head &= -1L << (Byte.SIZE * (Long.BYTES - length));
    return head;
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
