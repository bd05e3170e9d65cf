package io.github.limner.image;

import java.io.IOException;
import java.util.Arrays;

/// A JPEG Huffman code: ITU-T T.81, annex C and F.2.2.3.
///
/// What a symbol is followed by, a number of as many bits as its lower half says, is looked up
/// together with it where both are short.
final class HuffmanTable {
  private static final int FAST_BITS = 10;

  private final int[] symbols;

  /// By the next 10 bits: the number, 16 bits, or 0 if it must be read; the symbol, 8 bits; the
  /// length of what was looked up, 8 bits. Or 0 in all.
  private final int[] fast = new int[1 << FAST_BITS];

  /// By length: the largest code, or -1; and what leads from a code to its symbol's place.
  private final int[] largest = new int[17];

  private final int[] shift = new int[17];

  /// A code with `counts[i]` codes of i + 1 bits for these symbols in turn.
  HuffmanTable(int[] counts, int[] symbols) {
    this.symbols = symbols;
    Arrays.fill(largest, -1);
    int code = 0;
    int place = 0;
    for (int length = 1; length <= 16; length++) {
      shift[length] = place - code;
      for (int i = 0; i < counts[length - 1]; i++) remember(code++, length, symbols[place++]);
      if (counts[length - 1] > 0) largest[length] = code - 1;
      code <<= 1;
    }
  }

  /// Takes the next symbol, and perhaps its number.
  ///
  /// @return the number or 0 above 16 bits, of which 8 to 15 are the symbol
  int next(JpegBits bits) throws IOException {
    long next = bits.peek();
    int known = fast[(int) (next >>> (64 - FAST_BITS))];
    if (known == 0) return slow(bits, next);
    bits.skip(known & 0xff);
    return known;
  }

  /// How many zeros come before the number, or what else the symbol's upper half means.
  static int zeros(int found) {
    return (found >> 12) & 15;
  }

  /// How many bits the number has.
  static int size(int found) {
    return (found >> 8) & 15;
  }

  private int slow(JpegBits bits, long next) throws IOException {
    for (int length = FAST_BITS + 1; length <= 16; length++) {
      int code = (int) (next >>> (64 - length));
      if (code > largest[length]) continue;
      bits.skip(length);
      return symbols[code + shift[length]] << 8;
    }
    throw new IOException("a code that is not in its table");
  }

  private void remember(int code, int length, int symbol) {
    if (length > FAST_BITS) return;
    int free = FAST_BITS - length;
    int size = symbol & 15;
    for (int rest = 0; rest < 1 << free; rest++) {
      int number = size <= free ? JpegBits.extend(rest >> (free - size), size) : 0;
      int taken = number == 0 ? length : length + size;
      fast[(code << free) | rest] = (number << 16) | (symbol << 8) | taken;
    }
  }
}
