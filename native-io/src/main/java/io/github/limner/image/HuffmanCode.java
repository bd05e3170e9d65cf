package io.github.limner.image;

import javax.imageio.plugins.jpeg.JPEGHuffmanTable;

/// A Huffman code to write with: ITU-T T.81, annex C.
final class HuffmanCode {
  private final byte[] definition;

  /// By symbol: its code, and how long that is.
  private final int[] codes = new int[256];

  private final int[] lengths = new int[256];

  /// @param number class and destination, B.2.4.2
  HuffmanCode(int number, JPEGHuffmanTable table) {
    short[] counts = table.getLengths();
    short[] symbols = table.getValues();
    definition = new byte[1 + 16 + symbols.length];
    definition[0] = (byte) number;
    int code = 0;
    int place = 0;
    for (int length = 1; length <= counts.length; length++, code <<= 1) {
      definition[length] = (byte) counts[length - 1];
      for (int i = 0; i < counts[length - 1]; i++) {
        int symbol = symbols[place];
        codes[symbol] = code++;
        lengths[symbol] = length;
        definition[17 + place++] = (byte) symbol;
      }
    }
  }

  /// What a file says of it: B.2.4.2.
  byte[] definition() {
    return definition;
  }

  /// Writes a symbol.
  void write(int symbol, JpegOutput output) {
    output.bits(codes[symbol], lengths[symbol]);
  }

  /// Writes a number after the zeros before it: F.1.2.1 and F.1.2.2. A symbol that says how many
  /// zeros and bits there are, then the bits; those of a negative one are its predecessor's.
  void write(int zeros, int number, JpegOutput output) {
    int size = 32 - Integer.numberOfLeadingZeros(Math.abs(number));
    int symbol = (zeros << 4) | size;
    int bits = (number < 0 ? number - 1 : number) & ((1 << size) - 1);
    output.bits((codes[symbol] << size) | bits, lengths[symbol] + size);
  }
}
