package io.github.limner.image;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Pictures as JPEG files: baseline, 4:2:0.
public final class JpegEncoder {
  private static final ColorModel OPAQUE_RGB =
      new ComponentColorModel(
          ColorSpace.getInstance(ColorSpace.CS_sRGB),
          false,
          false,
          Transparency.OPAQUE,
          DataBuffer.TYPE_BYTE);

  private JpegEncoder() {}

  /// The bytes of a whole file.
  ///
  /// @param quality 0 to 1
  public static byte[] encode(Picture picture, float quality) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    try (var stream = new MemoryCacheImageOutputStream(bytes)) {
      write(image(picture), quality, stream);
    } catch (IOException e) {
      throw new IllegalStateException("writing into memory failed", e);
    }
    return bytes.toByteArray();
  }

  private static void write(BufferedImage image, float quality, ImageOutputStream stream)
      throws IOException {
    ImageWriter writer = Codecs.jpegWriter();
    try {
      ImageWriteParam settings = writer.getDefaultWriteParam();
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.setCompressionQuality(quality);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), settings);
    } finally {
      writer.dispose();
    }
  }

  /// The picture with a byte per sample, red first: the layout that the encoder copies whole lines
  /// of instead of single samples.
  private static BufferedImage image(Picture picture) {
    WritableRaster raster =
        Raster.createInterleavedRaster(
            DataBuffer.TYPE_BYTE, picture.width(), picture.height(), 3, null);
    byte[] samples = ((DataBufferByte) raster.getDataBuffer()).getData();
    int at = 0;
    for (int pixel : picture.rgb()) {
      samples[at++] = (byte) (pixel >> 16);
      samples[at++] = (byte) (pixel >> 8);
      samples[at++] = (byte) pixel;
    }
    return new BufferedImage(OPAQUE_RGB, raster, false, null);
  }
}
