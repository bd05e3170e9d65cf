package io.github.limner.image;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/// The ImageIO codecs in use, one per format.
///
/// They are registered here by class: ImageIO's own search sees only the class path of whichever
/// thread comes first, and the order among several codecs of one format is not fixed.
final class Codecs {
  private static final IIORegistry REGISTRY = IIORegistry.getDefaultInstance();

  static {
    ImageIO.setUseCache(false);
    REGISTRY.registerServiceProvider(new JPEGImageReaderSpi());
    REGISTRY.registerServiceProvider(new TIFFImageReaderSpi());
    REGISTRY.registerServiceProvider(new WebPImageReaderSpi());
  }

  private Codecs() {}

  /// A new reader; whoever asks for it disposes of it.
  static ImageReader reader(ImageFormat format) throws IOException {
    return switch (format) {
      case JPEG -> provider(JPEGImageReaderSpi.class).createReaderInstance();
      case TIFF -> provider(TIFFImageReaderSpi.class).createReaderInstance();
      case WEBP -> provider(WebPImageReaderSpi.class).createReaderInstance();
      case PNG, GIF, BMP -> ImageIO.getImageReadersByFormatName(format.name()).next();
    };
  }

  private static ImageReaderSpi provider(Class<? extends ImageReaderSpi> type) {
    return REGISTRY.getServiceProviderByClass(type);
  }
}
