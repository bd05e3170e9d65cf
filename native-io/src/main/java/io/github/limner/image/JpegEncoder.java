package io.github.limner.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static javax.imageio.plugins.jpeg.JPEGHuffmanTable.StdACChrominance;
import static javax.imageio.plugins.jpeg.JPEGHuffmanTable.StdACLuminance;
import static javax.imageio.plugins.jpeg.JPEGHuffmanTable.StdDCChrominance;
import static javax.imageio.plugins.jpeg.JPEGHuffmanTable.StdDCLuminance;

import java.util.List;
import javax.imageio.plugins.jpeg.JPEGQTable;

/// Pictures as JPEG files: baseline, 4:2:0, with the tables that ITU-T T.81 suggests in annex K.
public final class JpegEncoder {
  private static final int SOF0 = 0xc0;
  private static final int DHT = 0xc4;
  private static final int SOI = 0xd8;
  private static final int EOI = 0xd9;
  private static final int SOS = 0xda;
  private static final int DQT = 0xdb;
  private static final int APP0 = 0xe0;

  /// Version 1.02, a pixel as wide as it is high, no thumbnail: JFIF 1.02.
  private static final byte[] JFIF = "JFIF\0\1\2\0\0\1\0\1\0\0".getBytes(ISO_8859_1);

  /// Scan header, B.2.3: which codes each of the three components has; all frequencies at once.
  private static final byte[] SCAN = {3, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0};

  /// Class and destination in the file are their numbers: T.81, B.2.4.2.
  private static final HuffmanCode LUMA_DC = new HuffmanCode(0x00, StdDCLuminance);

  private static final HuffmanCode LUMA_AC = new HuffmanCode(0x10, StdACLuminance);
  private static final HuffmanCode COLOUR_DC = new HuffmanCode(0x01, StdDCChrominance);
  private static final HuffmanCode COLOUR_AC = new HuffmanCode(0x11, StdACChrominance);

  private JpegEncoder() {}

  /// The bytes of a whole file.
  ///
  /// @param quality 0 to 1, which means what it means to the Independent JPEG Group's encoder
  public static byte[] encode(Picture picture, float quality) {
    Quantizer fine = Quantizer.of(JPEGQTable.K1Luminance, quality);
    Quantizer coarse = Quantizer.of(JPEGQTable.K2Chrominance, quality);
    JpegOutput output = new JpegOutput(picture.width() * picture.height() / 4);
    output.marker(SOI);
    output.segment(APP0, JFIF);
    output.segment(DQT, fine.definition(0));
    output.segment(DQT, coarse.definition(1));
    output.segment(SOF0, frame(picture));
    for (HuffmanCode code : List.of(LUMA_DC, LUMA_AC, COLOUR_DC, COLOUR_AC)) {
      output.segment(DHT, code.definition());
    }
    output.segment(SOS, SCAN);
    writeMcus(picture, fine, coarse, output);
    output.marker(EOI);
    return output.finished();
  }

  /// Frame header, B.2.2: 8 bits a sample, luma twice as fine as the colours.
  private static byte[] frame(Picture picture) {
    byte[] frame = {8, 0, 0, 0, 0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1};
    frame[1] = (byte) (picture.height() >> 8);
    frame[2] = (byte) picture.height();
    frame[3] = (byte) (picture.width() >> 8);
    frame[4] = (byte) picture.width();
    return frame;
  }

  /// All blocks, interleaved: A.2.3.
  private static void writeMcus(
      Picture picture, Quantizer fine, Quantizer coarse, JpegOutput output) {
    BlockWriter luma = new BlockWriter(picture.luma(), fine, LUMA_DC, LUMA_AC, output);
    BlockWriter blueness =
        new BlockWriter(picture.blueness(), coarse, COLOUR_DC, COLOUR_AC, output);
    BlockWriter redness = new BlockWriter(picture.redness(), coarse, COLOUR_DC, COLOUR_AC, output);
    for (int y = 0; y < picture.blueness().height(); y += 8) {
      for (int x = 0; x < picture.blueness().width(); x += 8) {
        luma.write(2 * x, 2 * y);
        luma.write(2 * x + 8, 2 * y);
        luma.write(2 * x, 2 * y + 8);
        luma.write(2 * x + 8, 2 * y + 8);
        blueness.write(x, y);
        redness.write(x, y);
      }
    }
  }
}
