package io.github.limner.sample;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Turns a picture into the bytes of a file, with the writers of the JDK.
final class PictureFile {
  private static final float QUALITY = 0.82f;

  private PictureFile() {}

  static byte[] bytes(BufferedImage picture, Encoding encoding, int orientation)
      throws IOException {
    return switch (encoding) {
      case JPEG -> jpeg(picture, orientation, ImageWriteParam.MODE_DISABLED);
      case JPEG_PROGRESSIVE -> jpeg(picture, orientation, ImageWriteParam.MODE_DEFAULT);
      case JPEG_GREY ->
          jpeg(
              drawn(picture, BufferedImage.TYPE_BYTE_GRAY),
              orientation,
              ImageWriteParam.MODE_DISABLED);
      case PNG -> plain(picture, "png");
      case PNG_PALETTE -> plain(drawn(picture, BufferedImage.TYPE_BYTE_INDEXED), "png");
      case PNG_ALPHA -> plain(Pixels.fadingOut(picture), "png");
      case PNG_16_BIT -> plain(Pixels.deepGrey(picture), "png");
      case GIF -> plain(picture, "gif");
      case GIF_ANIMATED -> Animation.nightfall(picture, writer("gif"));
      case BMP -> plain(picture, "bmp");
      case TIFF -> written(picture, "tiff", param -> compress(param, "Deflate"));
    };
  }

  private static byte[] jpeg(BufferedImage upright, int orientation, int progressive)
      throws IOException {
    byte[] file =
        written(
            Orientation.stored(upright, orientation),
            "jpeg",
            param -> {
              param.setProgressiveMode(progressive);
              param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
              param.setCompressionQuality(QUALITY);
            });
    return orientation == 1 ? file : Orientation.tagged(file, orientation);
  }

  private static void compress(ImageWriteParam param, String type) {
    param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionType(type);
  }

  private static byte[] plain(BufferedImage picture, String format) throws IOException {
    return written(picture, format, _ -> {});
  }

  private static byte[] written(
      BufferedImage picture, String format, Consumer<ImageWriteParam> settings) throws IOException {
    ImageWriter writer = writer(format);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      settings.accept(param);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /// The JDK's own writer: others on the class path would write other bytes.
  private static ImageWriter writer(String format) {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
    while (writers.hasNext()) {
      ImageWriter writer = writers.next();
      if (writer.getClass().getModule() == ImageIO.class.getModule()) return writer;
    }
    throw new IllegalStateException("this Java runtime has no writer for " + format);
  }

  private static BufferedImage drawn(BufferedImage picture, int type) {
    BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
    Graphics2D pen = copy.createGraphics();
    pen.drawImage(picture, 0, 0, null);
    pen.dispose();
    return copy;
  }
}
