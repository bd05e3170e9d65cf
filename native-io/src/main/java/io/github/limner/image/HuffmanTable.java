package io.github.limner.image;

import java.io.IOException;
import java.util.Arrays;

/// A JPEG Huffman code: ITU-T T.81, annex C and F.2.2.3.
final class HuffmanTable {
  private static final int FAST_BITS = 9;

  private final int[] symbols;

  /// By the next 9 bits: length and symbol of a code that is no longer, or 0.
  private final short[] fast = new short[1 << FAST_BITS];

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

  int decode(JpegBits bits) throws IOException {
    int next = bits.peek16();
    int known = fast[next >>> (16 - FAST_BITS)];
    if (known != 0) {
      bits.skip(known >>> 8);
      return known & 0xff;
    }
    for (int length = FAST_BITS + 1; length <= 16; length++) {
      int code = next >>> (16 - length);
      if (code > largest[length]) continue;
      bits.skip(length);
      return symbols[code + shift[length]];
    }
    throw new IOException("a code that is not in its table");
  }

  private void remember(int code, int length, int symbol) {
    if (length > FAST_BITS) return;
    int from = code << (FAST_BITS - length);
    int to = (code + 1) << (FAST_BITS - length);
    Arrays.fill(fast, from, to, (short) ((length << 8) | symbol));
  }
}
