package io.github.limner.sample;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;

/// The EXIF orientation tag: how a stored picture must be turned to be upright.
///
/// Sources: JEITA CP-3451 (EXIF 2.32), 4.6.4 A; TIFF 6.0, section 2; JFIF 1.02.
final class Orientation {
  private static final int JFIF_END = 20;

  private Orientation() {}

  /// The picture to store, so that a viewer that obeys the tag shows `upright`.
  static BufferedImage stored(BufferedImage upright, int tag) {
    if (tag == 1) return upright;
    int width = upright.getWidth();
    int height = upright.getHeight();
    boolean lying = tag >= 5;
    BufferedImage stored =
        new BufferedImage(lying ? height : width, lying ? width : height, upright.getType());
    int right = stored.getWidth() - 1;
    int bottom = stored.getHeight() - 1;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int across = lying ? y : x;
        int down = lying ? x : y;
        boolean mirrored = tag == 2 || tag == 3 || tag == 7 || tag == 8;
        boolean flipped = tag == 3 || tag == 4 || tag == 6 || tag == 7;
        int column = mirrored ? right - across : across;
        stored.setRGB(column, flipped ? bottom - down : down, upright.getRGB(x, y));
      }
    }
    return stored;
  }

  /// A JPEG with an APP1 segment of one entry, put behind its JFIF segment.
  static byte[] tagged(byte[] jpeg, int tag) {
    byte[] exif = {
      (byte) 0xff,
      (byte) 0xe1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0, // marker, length
      'I',
      'I',
      42,
      0,
      8,
      0,
      0,
      0, // little endian, first directory at 8
      1,
      0,
      0x12,
      1,
      3,
      0,
      1,
      0,
      0,
      0,
      (byte) tag,
      0,
      0,
      0, // one entry: 0x0112, one SHORT
      0,
      0,
      0,
      0 // no other directory
    };
    ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length + exif.length);
    out.write(jpeg, 0, JFIF_END);
    out.write(exif, 0, exif.length);
    out.write(jpeg, JFIF_END, jpeg.length - JFIF_END);
    return out.toByteArray();
  }
}
