package io.github.limner.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import org.w3c.dom.NamedNodeMap;

/// The logical screen a GIF's first frame is drawn on; the frame may be smaller than it.
final class GifCanvas {
  private static final String METADATA = "javax_imageio_gif_image_1.0";

  private GifCanvas() {}

  /// The whole screen at the frame's scale.
  ///
  /// @param frame the first frame, every `step`th pixel of it
  static BufferedImage place(ImageReader reader, BufferedImage frame, ImageHeader header, int step)
      throws IOException {
    int width = Reduction.reduced(header.width(), step);
    int height = Reduction.reduced(header.height(), step);
    if (frame.getWidth() == width && frame.getHeight() == height) return frame;
    var root = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree(METADATA);
    NamedNodeMap place = root.getElementsByTagName("ImageDescriptor").item(0).getAttributes();
    BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = canvas.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    int left = Integer.parseInt(place.getNamedItem("imageLeftPosition").getNodeValue());
    int top = Integer.parseInt(place.getNamedItem("imageTopPosition").getNodeValue());
    graphics.drawImage(frame, left / step, top / step, null);
    graphics.dispose();
    return canvas;
  }
}
