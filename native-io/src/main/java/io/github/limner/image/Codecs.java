package io.github.limner.image;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageWriterSpi;

/// The ImageIO codecs in use, one per format and direction.
///
/// They are registered here by class: ImageIO's own search sees only the class path of whichever
/// thread comes first, and the order among several codecs of one format is not fixed.
final class Codecs {
  private static final IIORegistry REGISTRY = IIORegistry.getDefaultInstance();

  private static final ImageWriterSpi JPEG_WRITER =
      REGISTRY.getServiceProviders(ImageWriterSpi.class, Codecs::isJpegOfTheJdk, true).next();

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

  /// A new writer; whoever asks for it disposes of it. A used one would save nothing.
  static ImageWriter jpegWriter() throws IOException {
    return JPEG_WRITER.createWriterInstance();
  }

  /// The JDK's own: TwelveMonkeys registers one too, which only hands on to it.
  private static boolean isJpegOfTheJdk(Object provider) {
    return provider.getClass().getModule().equals(ImageIO.class.getModule())
        && List.of(((ImageWriterSpi) provider).getFormatNames()).contains("jpeg");
  }

  private static ImageReaderSpi provider(Class<? extends ImageReaderSpi> type) {
    return REGISTRY.getServiceProviderByClass(type);
  }
}
