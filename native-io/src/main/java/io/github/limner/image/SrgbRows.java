package io.github.limner.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;

/// Decoded rows of any pixel type as opaque 8-bit sRGB. Transparent pixels lie on white.
final class SrgbRows {
  private static final int BAND_ROWS = 32;

  private SrgbRows() {}

  static void feed(BufferedImage image, RgbShrinker shrinker) {
    BufferedImage band = new BufferedImage(image.getWidth(), BAND_ROWS, BufferedImage.TYPE_INT_RGB);
    int[] rgb = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
    for (int y = 0; y < image.getHeight(); y += BAND_ROWS) {
      int rows = Math.min(BAND_ROWS, image.getHeight() - y);
      BufferedImage part = image.getSubimage(0, y, image.getWidth(), rows);
      if (isGrey(image.getColorModel())) {
        copyGrey(part, rgb);
      } else {
        draw(part, band);
      }
      for (int row = 0; row < rows; row++) shrinker.accept(rgb, row * image.getWidth());
    }
  }

  private static void draw(BufferedImage part, BufferedImage band) {
    Graphics2D graphics = band.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, band.getWidth(), band.getHeight());
    graphics.drawImage(inSrgb(part), 0, 0, null);
    graphics.dispose();
  }

  /// Java 2D would convert other colour spaces one pixel at a time.
  private static BufferedImage inSrgb(BufferedImage part) {
    ColorModel model = part.getColorModel();
    if (!(model instanceof ComponentColorModel) || model.getColorSpace().isCS_sRGB()) return part;
    int type = model.hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage converted = new BufferedImage(part.getWidth(), part.getHeight(), type);
    return new ColorConvertOp(null).filter(part, converted);
  }

  private static boolean isGrey(ColorModel model) {
    return model instanceof ComponentColorModel
        && model.getColorSpace().getType() == ColorSpace.TYPE_GRAY
        && (model.getTransferType() == DataBuffer.TYPE_BYTE
            || model.getTransferType() == DataBuffer.TYPE_USHORT);
  }

  /// Grey samples as they are: Java takes them for linear light and would brighten them.
  private static void copyGrey(BufferedImage part, int[] rgb) {
    Raster raster = part.getRaster();
    ColorModel model = part.getColorModel();
    int shift = model.getComponentSize(0) - 8;
    int[] grey = raster.getSamples(0, 0, part.getWidth(), part.getHeight(), 0, (int[]) null);
    int[] alpha =
        model.hasAlpha()
            ? raster.getSamples(0, 0, part.getWidth(), part.getHeight(), 1, (int[]) null)
            : null;
    for (int i = 0; i < grey.length; i++) {
      int opacity = alpha == null ? 255 : alpha[i] >> shift;
      int value = ((grey[i] >> shift) * opacity + 255 * (255 - opacity) + 127) / 255;
      rgb[i] = value * 0x010101;
    }
  }
}
