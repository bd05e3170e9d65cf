package io.github.limner.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Pictures as JPEG files: baseline, 4:2:0.
public final class JpegEncoder {
  private JpegEncoder() {}

  /// The bytes of a whole file.
  ///
  /// @param quality 0 to 1
  public static byte[] encode(Picture picture, float quality) {
    BufferedImage image =
        new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_INT_RGB);
    image.getRaster().setDataElements(0, 0, picture.width(), picture.height(), picture.rgb());
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    try (var stream = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam settings = writer.getDefaultWriteParam();
      settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      settings.setCompressionQuality(quality);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), settings);
    } catch (IOException e) {
      throw new IllegalStateException("writing into memory failed", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
