package io.github.limner.sample;

import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/// A GIF of several frames.
final class Animation {
  private static final int FRAMES = 5;
  private static final String FORMAT = "javax_imageio_gif_image_1.0";

  private Animation() {}

  /// The picture, then darker and darker; the first frame is the picture itself.
  static byte[] nightfall(BufferedImage picture, ImageWriter writer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int frame = 0; frame < FRAMES; frame++) {
        BufferedImage darker = new RescaleOp(1 - 0.15f * frame, 0, null).filter(picture, null);
        writer.writeToSequence(new IIOImage(darker, null, pause(writer, darker)), null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static IIOMetadata pause(ImageWriter writer, BufferedImage frame) throws IOException {
    IIOMetadata metadata =
        writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(frame), null);
    IIOMetadataNode root = new IIOMetadataNode(FORMAT);
    IIOMetadataNode control = new IIOMetadataNode("GraphicControlExtension");
    control.setAttribute("disposalMethod", "none");
    control.setAttribute("userInputFlag", "FALSE");
    control.setAttribute("transparentColorFlag", "FALSE");
    control.setAttribute("delayTime", "20");
    control.setAttribute("transparentColorIndex", "0");
    root.appendChild(control);
    metadata.mergeTree(FORMAT, root);
    return metadata;
  }
}
